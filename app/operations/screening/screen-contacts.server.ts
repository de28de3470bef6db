/**
 * Screens a list (screening.ts), a batch of rows at a time, each at the instant at which it came, so that memory stays
 * flat and every answer is as fresh as it can be. The answers are those that single questions get. What cannot be
 * decided is a no with `unavailable`, and the next row is asked.
 */
import { setImmediate } from "node:timers/promises";
import type { ApiClient } from "~/domain/programs/api-client";
import type { PermissionAnswer } from "~/domain/programs/permission-answer";
import { getInstant } from "~/domain/time/instant";
import type { OperationContext } from "../operation-context";
import { type AskedQuestion, askPermission } from "../permission/ask-permission.server";
import type { ReadRow, ScreenedRow, ScreeningReason, ScreeningTerms } from "./screening";

/** For whom is asked, and what holds for every row. */
export interface Screening {
  /** Asked with each batch: a key may end while the list goes on. */
  identifyAsker(): Promise<ApiClient>;
  terms: ScreeningTerms;
}

/** The answers in the order of the rows. Whoever stops asking stops the work. */
export async function* screenContacts(
  context: OperationContext,
  screening: Screening,
  batches: AsyncIterable<ReadRow[]>,
): AsyncGenerator<ScreenedRow[]> {
  for await (const rows of batches) {
    yield await screenBatch(context, screening, rows);
    // SQLite answers at once, so others would wait until the list has come to its end.
    await setImmediate();
  }
}

async function screenBatch(
  context: OperationContext,
  { identifyAsker, terms }: Screening,
  rows: ReadRow[],
): Promise<ScreenedRow[]> {
  const read = rows.map((row) => readQuestion(row, terms));
  const questions = read.filter((one) => typeof one !== "string");
  const answers = await ask(context, identifyAsker, questions);
  return rows.map((row, index) => {
    const question = read[index]!;
    return toScreened(row, typeof question === "string" ? question : answers.get(question));
  });
}

/** What the row asks, its gaps filled by the list's terms; or why it asks nothing. */
function readQuestion(read: ReadRow, terms: ScreeningTerms): AskedQuestion | ScreeningReason {
  if ("refusal" in read) return read.refusal;
  const { customer, sender = terms.sender, channel = terms.channel, at = terms.at } = read.row;
  const topic = read.row.topic ?? terms.topic ?? null;
  if (!sender) return "sender_missing";
  if (channel === undefined) return "channel_missing";
  return { customer, sender, channel, topic, at: at === undefined ? null : getInstant(at) };
}

/** By question; one that has no answer is a no. */
async function ask(
  context: OperationContext,
  identifyAsker: Screening["identifyAsker"],
  questions: AskedQuestion[],
): Promise<Map<AskedQuestion, PermissionAnswer>> {
  try {
    const { answers } = await askPermission(context, await identifyAsker(), questions);
    return new Map(questions.map((question, index) => [question, answers[index]!]));
  } catch (error) {
    console.error(error);
    return new Map();
  }
}

function toScreened(read: ReadRow, answer: PermissionAnswer | ScreeningReason = "unavailable"): ScreenedRow {
  const { line } = read;
  const customer = "row" in read ? read.row.customer : "customer" in read ? read.customer : null;
  if (typeof answer === "string") {
    const place = "place" in read ? { place: read.place } : {};
    return { line, customer, allowed: false, reasons: [answer], window: null, left: null, ...place };
  }
  const { allowed, reasons, window, caps } = answer;
  const left = caps.length > 0 ? Math.min(...caps.map((cap) => cap.left)) : null;
  return { line, customer, allowed, reasons: reasons.map(({ code }) => code), window, left };
}
