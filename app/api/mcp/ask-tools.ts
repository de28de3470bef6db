import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { referenceCharactersMax } from "~/domain/people/customer-reference";
import { idSchema } from "~/domain/preference/list-schema";
import { parseInstant } from "~/domain/time/instant";
import { instantSchema } from "~/domain/time/time-schema";
import { writeAnswer } from "~/i18n/sentences/write-answer";
import { agentWords } from "~/i18n/words/agent-words";
import { type AskedQuestion, askPermission } from "~/operations/permission/ask-permission.server";
import { limitMax, searchPermissions } from "~/operations/permission/search-permissions.server";
import { evaluationSchema } from "../authzen/answer-schema";
import { type Agent, languageArgument } from "./agent";
import { answerOrRefuse, answerTool, refuseForNow, refuseTool } from "./answer-tool";
import { describeArguments } from "./describe-arguments";

const channel = idSchema;
const topic = idSchema.optional();

const questionShape = {
  customer: z.string().min(1).max(referenceCharactersMax),
  channel,
  topic,
  at: instantSchema.optional(),
  language: languageArgument,
};

const searchShape = {
  channel,
  topic,
  limit: z.int().min(1).max(limitMax).optional(),
  pageToken: z.string().optional(),
  language: languageArgument,
};

const answerSchema = evaluationSchema.shape.context.omit({ explanation: true });

const foundSchema = z.strictObject({
  customers: z.array(z.string()),
  nextPageToken: z.string().describe("Empty = this is the last page"),
  isWhole: z.boolean().describe("false = of some customers it could not be told; they are left out"),
});

/** The tools of the scope `check`: they ask and claim nothing. */
export function registerAskTools(server: McpServer, agent: Agent): void {
  const { tools } = agentWords[agent.language];
  const annotations = { readOnlyHint: true, openWorldHint: false };
  server.registerTool(
    "may_i_contact",
    {
      ...tools.may_i_contact,
      inputSchema: describeArguments(questionShape, agent.language),
      outputSchema: answerSchema,
      annotations,
    },
    ({ language = agent.language, ...asked }) =>
      answerOrRefuse(language, () => askForOne({ ...agent, language }, asked)),
  );
  server.registerTool(
    "whom_may_i_contact",
    {
      ...tools.whom_may_i_contact,
      inputSchema: describeArguments(searchShape, agent.language),
      outputSchema: foundSchema,
      annotations,
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
