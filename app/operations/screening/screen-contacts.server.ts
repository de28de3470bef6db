/**
 * Screens a list (screening.ts), a batch of rows at a time: a batch's customers and facts are read in a few queries, at
 * the instant at which the batch came, so that memory stays flat and every answer is as fresh as it can be. What cannot
 * be decided is a no with `unavailable`, and the next row is asked.
 */
import { setImmediate } from "node:timers/promises";
import type { Db } from "#db/dialects/dialect";
import { listCustomerIds } from "#db/queries/customer-references";
import type { OperationContext } from "../operation-context";
import {
  type CustomerView,
  readCustomerFacts,
  readCustomerFactsAsOf,
  readManyCustomerFacts,
} from "../read-customer-facts.server";
import { readHouse } from "../read-house.server";
import {
  type Asker,
  type Asking,
  decideRow,
  type RowQuestion,
  readQuestion,
  refuseRow,
} from "./screen-row.server";
import type { ReadRow, ScreenedRow, ScreeningTerms } from "./screening";

/** For whom is asked, and what holds for every row. */
export interface Screening {
  /** Asked with each batch: a key may end while the list goes on. */
  identifyAsker(): Promise<Asker>;
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

type Question = RowQuestion & { line: number; customer: string };

async function screenBatch(
  context: OperationContext,
  screening: Screening,
  rows: ReadRow[],
): Promise<ScreenedRow[]> {
  try {
    const asker = await screening.identifyAsker();
    const house = await readHouse(context.db.reader);
    const now = context.clock();
    const asking = { asker, house, now };
    const read = rows.map((row) => toQuestion(row, screening.terms, asking));
    const questions = read.filter((one) => "request" in one);
    const answers = await answerTogether(context, asking, questions);
    return read.map((one) => ("request" in one ? answers.get(one)! : one));
  } catch {
    return rows.map(refuseUnanswered);
  }
}

function refuseUnanswered(read: ReadRow): ScreenedRow {
  if ("refusal" in read) return refuseRow(read.line, null, read.refusal);
  return refuseRow(read.line, read.row.customer, "unavailable");
}

function toQuestion(read: ReadRow, terms: ScreeningTerms, asking: Asking): Question | ScreenedRow {
  const { line } = read;
  if ("refusal" in read) return refuseRow(line, null, read.refusal);
  const { customer } = read.row;
  const question = readQuestion(read.row, terms, asking);
  return typeof question === "string" ? refuseRow(line, customer, question) : { line, customer, ...question };
}

/** The answers by question. */
async function answerTogether(
  { db }: OperationContext,
  asking: Asking,
  questions: Question[],
): Promise<Map<Question, ScreenedRow>> {
  const ids = await listCustomerIds(
    db.reader,
    questions.map(({ customer }) => customer),
  );
  // Who is not known takes the same steps as a customer.
  const named = ({ customer }: Question) => ids.get(customer) ?? customer;
  const ofNow = questions.filter(({ at }) => at >= asking.now);
  const views = await readViews(db.reader, asking, ofNow.map(named));
  const answers = new Map<Question, ScreenedRow>();
  for (const question of questions) {
    const id = named(question);
    const view = views.get(id) ?? (await readViewAlone(db.reader, asking, id, question.at));
    answers.set(question, answer(question, view, ids.has(question.customer), asking.asker));
  }
  return answers;
}

/** Nothing where something stored cannot be read: it spoils its own row, and the others are read one by one. */
async function readViews(db: Db, { house, now }: Asking, ids: string[]): Promise<Map<string, CustomerView>> {
  return readManyCustomerFacts(db, house, [...new Set(ids)], now).catch(() => new Map());
}

/** As the facts were at an instant that has passed; null where they cannot be read. */
async function readViewAlone(
  db: Db,
  { house, now }: Asking,
  id: string,
  at: number,
): Promise<CustomerView | null> {
  const reading = at < now ? readCustomerFactsAsOf(db, house, id, at) : readCustomerFacts(db, house, id, now);
  return reading.catch(() => null);
}

function answer(question: Question, view: CustomerView | null, isKnown: boolean, asker: Asker): ScreenedRow {
  const { line, customer } = question;
  if (!view) return refuseRow(line, customer, "unavailable");
  const decided = decideRow(line, customer, question, view);
  if (isKnown) return decided;
  return refuseRow(line, customer, asker.scopes.includes("read") ? "unknown_customer" : "not_chosen");
}
