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
import { defineTool } from "./agent-tool";
import { answerTool, refuseForNow, refuseTool } from "./answer-tool";

const channel = idSchema;
const topic = idSchema.optional();
const annotations = { readOnlyHint: true, openWorldHint: false };

/** The tools of the scope `check`: they ask and claim nothing. */
export const mayIContact = defineTool({
  name: "may_i_contact",
  scope: "check",
  given: z.strictObject({
    customer: z.string().min(1).max(referenceCharactersMax),
    channel,
    topic,
    at: instantSchema.optional(),
    language: languageArgument,
  }),
  answered: evaluationSchema.shape.context.omit({ explanation: true }),
  annotations,
  answer: (asked, agent) => askForOne(agent, asked),
});

export const whomMayIContact = defineTool({
  name: "whom_may_i_contact",
  scope: "check",
  given: z.strictObject({
    channel,
    topic,
    limit: z.int().min(1).max(limitMax).optional(),
    pageToken: z.string().optional(),
    language: languageArgument,
  }),
  answered: z.strictObject({
    customers: z.array(z.string()),
    nextPageToken: z.string(),
    isWhole: z.boolean(),
  }),
  annotations,
  answer: (asked, agent) => search(agent, asked),
});

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
