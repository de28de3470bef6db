import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { referenceCharactersMax } from "~/domain/people/customer-reference";
import { idSchema } from "~/domain/preference/list-schema";
import { parseInstant } from "~/domain/time/instant";
import { instantSchema } from "~/domain/time/time-schema";
import { writeAnswer } from "~/i18n/sentences/write-answer";
import { agentWords } from "~/i18n/words/agent-words";
import { type AskedQuestion, askPermission } from "~/operations/ask-permission.server";
import { limitMax, searchPermissions } from "~/operations/search-permissions.server";
import { evaluationSchema } from "../authzen/answer-schema";
import { type Agent, languageArgument } from "./agent";
import { answerOrRefuse, answerTool, refuseForNow, refuseTool } from "./answer-tool";

const customer = z
  .string()
  .min(1)
  .max(referenceCharactersMax)
  .describe("The customer's id, or the id in another system as system:id");
const channel = idSchema.describe("By which way: phone, email, sms, messenger, letter, visit, video");
const topic = idSchema.optional().describe("What it is about; absent = what your key is for");
const at = instantSchema.optional().describe("When, ISO 8601 with offset or Z; absent = now");

const answerSchema = evaluationSchema.shape.context.omit({ explanation: true });

const foundSchema = z.strictObject({
  customers: z.array(z.string()),
  nextPageToken: z.string().describe("Empty = this is the last page"),
  isWhole: z.boolean().describe("false = of some customers it could not be told; they are left out"),
});

/** The tools of the scope `check`: they ask and claim nothing. */
export function registerAskTools(server: McpServer, agent: Agent): void {
  server.registerTool(
    "may_i_contact",
    {
      title: "May I contact this customer?",
      description:
        "Whether you, as AI, may contact the customer by this way about this topic; why not, and when next. Claims nothing: call claim_permit before the contact.",
      inputSchema: z.strictObject({ customer, channel, topic, at, language: languageArgument }),
      outputSchema: answerSchema,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ language = agent.language, ...asked }) =>
      answerOrRefuse(language, () => askForOne({ ...agent, language }, asked)),
  );
  server.registerTool(
    "whom_may_i_contact",
    {
      title: "Whom may I contact?",
      description: "The ids of the customers whom you, as AI, may contact now by this way about this topic.",
      inputSchema: z.strictObject({
        channel,
        topic,
        limit: z.int().min(1).max(limitMax).optional(),
        pageToken: z.string().optional().describe("nextPageToken of the page before"),
        language: languageArgument,
      }),
      outputSchema: foundSchema,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ language = agent.language, ...asked }) =>
      answerOrRefuse(language, () => search({ ...agent, language }, asked)),
  );
}

interface AskedForOne {
  customer: string;
  channel: string;
  topic?: string;
  at?: string;
}

async function askForOne({ client, sender, parts, language }: Agent, asked: AskedForOne) {
  const { customer, channel, topic = null } = asked;
  const at = asked.at === undefined ? null : (parseInstant(asked.at) ?? null);
  const question: AskedQuestion = { customer, sender, channel, topic, at };
  const { answers, house, now } = await askPermission(parts.operations, client, [question]);
  const answer = answers[0]!;
  const clock = { now, timeZone: house?.settings.timeZone ?? "UTC" };
  const named = { sender, channel, topic: topic ?? client.defaultTopic ?? "" };
  const reader = { directory: house?.directory ?? null, clock, language };
  const sentence = writeAnswer(answer, named, reader);
  const { yes, no } = agentWords[language];
  return answerTool(answer.allowed ? yes(sentence) : no(sentence), { ...answer });
}

interface AskedForMany {
  channel: string;
  topic?: string;
  limit?: number;
  pageToken?: string;
}

async function search({ client, sender, parts, language }: Agent, asked: AskedForMany) {
  const { channel, topic = null, limit = null, pageToken: token = null } = asked;
  const question = { sender, channel, topic, at: null };
  const found = await searchPermissions(
    parts.operations,
    client,
    { for: "resource", question, type: "customer" },
    { token, limit },
  );
  const words = agentWords[language];
  if (found.kind === "token_invalid") return refuseTool(words.tokenInvalid);
  if (found.kind === "unavailable") return refuseForNow(language);
  const { keys: customers, nextToken, isWhole } = found;
  const sentences = [words.found(customers.length)];
  if (nextToken !== "") sentences.push(words.more);
  if (!isWhole) sentences.push(words.unread);
  return answerTool(sentences.join(" "), { customers, nextPageToken: nextToken, isWhole });
}
