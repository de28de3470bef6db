/**
 * May these senders contact these customers: the question that every system asks before it contacts. Fails closed: what
 * cannot be read, is too slow or throws is answered with no and `unavailable`, each question for itself.
 */
import type { Database } from "#db/open-database";
import { type CompiledCustomer, compileCustomer } from "~/domain/permission/compile-customer";
import { preferencesOfNobody } from "~/domain/preference/preference";
import type { ApiClient } from "~/domain/programs/api-client";
import {
  answerQuestion,
  type PermissionAnswer,
  type PermissionQuestion,
  refuse,
} from "~/domain/programs/permission-answer";
import { orElse, type Soon, whenThere } from "~/domain/soon";
import type { Instant } from "~/domain/time/instant";
import type { House } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { type AskedCustomer, type AskedCustomers, findAskedCustomers } from "./find-asked-customers.server";
import { readCustomerFactsAsOf } from "./read-customer-facts.server";

export interface AskedQuestion extends PermissionQuestion {
  /** By our own id or `system:externalId`; null = a thing that is no customer. */
  customer: string | null;
  /** Null = now. In the past it is judged by what was decided then, or by what holds now. */
  at: Instant | null;
  judgedBy?: "then" | "now";
}

export interface AnsweredQuestions {
  now: Instant;
  /** Null where nothing could be read. */
  house: House | null;
  /** In the order of the questions. */
  answers: PermissionAnswer[];
}

/** After which an answer is of no use any more to whoever waits on the telephone. */
const waitMsMax = 2_000;

type Asking = Pick<OperationContext, "db" | "clock">;

export function askPermission(
  { db, clock }: Asking,
  client: ApiClient,
  questions: readonly AskedQuestion[],
): Soon<AnsweredQuestions> {
  const now = clock();
  const failing = (error: unknown): AnsweredQuestions => {
    reportFault(error);
    return { now, house: null, answers: questions.map(() => refuse("unavailable")) };
  };
  const answers = orElse(() => answerAll(db, client, questions, now), failing);
  return answers instanceof Promise ? withinTime(answers, failing) : answers;
}

function answerAll(
  db: Database,
  client: ApiClient,
  questions: readonly AskedQuestion[],
  now: Instant,
): Soon<AnsweredQuestions> {
  const references = questions.map(({ customer }) => customer ?? "");
  return whenThere(findAskedCustomers(db, references, now), (asked) => {
    const { house } = asked;
    let isAllThere = true;
    const answers: Soon<PermissionAnswer>[] = [];
    for (const question of questions) {
      const told = answer(db, client, question, asked, now);
      isAllThere &&= !(told instanceof Promise);
      answers.push(told);
    }
    if (isAllThere) return { now, house, answers: answers as PermissionAnswer[] };
    return Promise.all(answers).then((answers) => ({ now, house, answers }));
  });
}

/** Never throws or rejects. */
function answer(
  db: Database,
  client: ApiClient,
  question: AskedQuestion,
  { house, customers }: AskedCustomers,
  now: Instant,
): Soon<PermissionAnswer> {
  const at = question.at ?? now;
  const isOfThen = at < now && question.judgedBy !== "now";
  const found = customers.get(question.customer ?? "") ?? null;
  if (found && isOfThen) return answerAsOf(db, client, question, house, found, at);
  try {
    return answerQuestion(client, question, found && getCompiled(found), nobodyAt(house), at);
  } catch (error) {
    return unavailable(error);
  }
}

/** By what was decided then. */
async function answerAsOf(
  db: Database,
  client: ApiClient,
  question: AskedQuestion,
  house: House,
  { id }: AskedCustomer,
  at: Instant,
): Promise<PermissionAnswer> {
  try {
    const { compiled } = await readCustomerFactsAsOf(db.reader, house, id, at);
    return answerQuestion(client, question, compiled, nobodyAt(house), at);
  } catch (error) {
    return unavailable(error);
  }
}

function getCompiled(found: AskedCustomer): CompiledCustomer {
  if ("fault" in found) throw found.fault;
  return found.compiled;
}

const nobodies = new WeakMap<House, CompiledCustomer>();

/** What holds for whoever has never chosen. */
function nobodyAt(house: House): CompiledCustomer {
  const known = nobodies.get(house);
  if (known) return known;
  const preferences = preferencesOfNobody(house.settings.timeZone);
  const facts = { preferences, contactPoints: [], assignment: null, contacts: [], invitations: [] };
  const nobody = compileCustomer(house.compiled, facts);
  nobodies.set(house, nobody);
  return nobody;
}

function unavailable(error: unknown): PermissionAnswer {
  reportFault(error);
  return refuse("unavailable");
}

/** The asker learns nothing of it; the operator does. */
function reportFault(error: unknown): void {
  console.error(error);
}

async function withinTime<Value>(
  promise: Promise<Value>,
  instead: (error: unknown) => Value,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<Value>((resolve) => {
    timer = setTimeout(() => resolve(instead(new Error("An answer took too long."))), waitMsMax);
  });
  return Promise.race([promise, tooLate]).finally(() => clearTimeout(timer));
}
