/**
 * The Model Context Protocol at /mcp (streamable HTTP, without sessions): the same operations, scopes and keys as at the
 * other doors. Whoever comes through it asks as `ai`. A page of another site cannot come in by a browser's DNS (the
 * specification's "Security Warning"): its origin is refused. What the transport itself refuses it tells as JSON-RPC does,
 * in English: a program reads the code, and no agent is shown it.
 */
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import {
  CallToolRequestSchema,
  CancelledNotificationSchema,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
  type RequestId,
} from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { findProgramLanguage } from "~/i18n/negotiate-language";
import { agentWords } from "~/i18n/words/agent-words";
import { defineDoor } from "../api-door";
import { refuse } from "../problem";
import { type Agent, findAgentSender } from "./agent";
import { refuseTool } from "./answer-tool";
import { mayIContact, whomMayIContact } from "./ask-tools";
import { callTool } from "./call-tool";
import { listTools } from "./list-tools";
import { claimPermitTool, reportContactTool } from "./permit-tools";

/** JSON-RPC, which the protocol's own schemas describe. */
const messageSchema = z
  .looseObject({ jsonrpc: z.literal("2.0").describe("The version of JSON-RPC") })
  .meta({ id: "McpMessage" });
/** The version of 2025-03-26 has clients send several at once. */
const messagesSchema = z.union([messageSchema, z.array(messageSchema)]).meta({ id: "McpMessages" });

const exampleCall = {
  jsonrpc: "2.0",
  id: 1,
  method: "tools/call",
  params: {
    name: "may_i_contact",
    arguments: { customer: "crm:4711", channel: "email", topic: "offers", language: "en" },
  },
};

const bodyBytesMax = 64 * 1024;

export const mcpDoor = defineDoor({
  method: "POST",
  path: "/mcp",
  name: "callTool",
  group: "Service",
  guard: forApiClient("check", "permit"),
  summary: "The tools of AI agents, as the Model Context Protocol has them.",
  description:
    "may_i_contact and whom_may_i_contact (check), claim_permit and report_contact (permit), always as ai. The topics and ways of this house stand with their arguments. Send `Accept: application/json, text/event-stream`, as the protocol wants it; whatever is said follows Accept-Language, and what a tool says its argument `language`. There are no sessions and no streams: each message is answered as JSON. Each call of a tool counts as a request. What the transport refuses is told as a JSON-RPC error, in English.",
  bodyTypes: {
    "application/json": { schema: messagesSchema, example: exampleCall },
  },
  answers: {
    200: messagesSchema,
    202: null,
    400: messageSchema,
    406: messageSchema,
    413: messageSchema,
    415: messageSchema,
  },
  problems: ["sender-not-allowed"],
  async handle({ request, client }, parts) {
    const language = findProgramLanguage(request.headers.get("accept-language"));
    const origin = request.headers.get("origin");
    if (origin !== null && origin !== new URL(parts.config.baseUrl).origin) {
      return refuse("sender-not-allowed", () => agentWords[language].otherSite);
    }
    const sender = findAgentSender(client);
    if (!sender) return refuse("sender-not-allowed", () => agentWords[language].notAsAgent);
    return answerAgent({ client, sender, parts, language }, request);
  },
});

const tools = [mayIContact, whomMayIContact, claimPermitTool, reportContactTool];

/** A server for this one request: what it holds is over with the answer. */
async function answerAgent(agent: Agent, request: Request): Promise<Response> {
  const open = tools.filter(({ scope }) => agent.client.scopes.includes(scope));
  const server = new Server(
    { name: "kontaktwahl", version: "1" },
    { capabilities: { tools: {} }, instructions: writeInstructions(agent) },
  );
  server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools: await listTools(open, agent) }));
  // What is called off is answered all the same: its claim may have its place already, and the agent must know.
  server.setNotificationHandler(CancelledNotificationSchema, () => {});
  const mayCall = countCalls(agent);
  const sentTwice = new Set<RequestId>();
  server.setRequestHandler(CallToolRequestSchema, ({ params }, { requestId }) => {
    if (sentTwice.has(requestId)) throw new McpError(ErrorCode.InvalidRequest, "Two requests have this id");
    return mayCall() ? callTool(open, agent, params) : refuseTool(agentWords[agent.language].tooMany);
  });
  const transport = new WebStandardStreamableHTTPServerTransport({
    enableJsonResponse: true,
    maxRequestBodySize: bodyBytesMax,
  });
  await server.connect(transport);
  noteIdsSentTwice(transport, sentTwice);
  return transport.handleRequest(request);
}

/** What an agent reads when it opens the connection: of claiming, where its key may. */
function writeInstructions({ client, language }: Agent): string {
  const { instructions, instructionsToClaim } = agentWords[language];
  return client.scopes.includes("permit") ? `${instructions} ${instructionsToClaim}` : instructions;
}

/** Of two requests with one id only one is answered, and a claim would go untold: neither is done. */
function noteIdsSentTwice(transport: WebStandardStreamableHTTPServerTransport, sentTwice: Set<RequestId>) {
  const sent = new Set<RequestId>();
  const { onmessage } = transport;
  transport.onmessage = (message, extra) => {
    if ("method" in message && "id" in message) {
      if (sent.has(message.id)) sentTwice.add(message.id);
      sent.add(message.id);
    }
    onmessage?.(message, extra);
  };
}

/** Several calls that are sent at once are so many requests; the first was counted when the door let the agent in. */
function countCalls({ client, parts: { quotas, operations } }: Agent): () => boolean {
  let calls = 0;
  return () => calls++ === 0 || quotas.take(client, operations.clock()).ok;
}
