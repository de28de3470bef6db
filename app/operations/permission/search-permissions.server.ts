/**
 * Who may contact this customer, by which ways, and whom may this sender contact: candidates in the order of their keys,
 * each asked about like any single question. A search judges for one instant from its first page to its last, by what
 * holds when the page is asked for: what came or went in between neither shifts a page nor repeats anybody.
 */
import { inTime } from "#db/in-time";
import type { Database } from "#db/open-database";
import { listSpeakingSenders } from "#db/queries/api-clients";
import { listCandidateIds } from "#db/queries/contact-list";
import { listCustomerIds } from "#db/queries/customers";
import { isBinding } from "~/domain/permission/rule-table";
import type { ApiClient } from "~/domain/programs/api-client";
import { isAnswerable, isSenderType, toSender } from "~/domain/programs/asking";
import type { Instant } from "~/domain/time/instant";
import { type House, readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { type AskedQuestion, askPermission } from "./ask-permission.server";
import { describeOwner } from "./read-contacts-standing.server";
import { openPlace, type SearchPlace, sealPlace } from "./search-token.server";

/** A question with one part left open. */
export type Search =
  | { for: "subject"; question: Omit<AskedQuestion, "sender">; type: string }
  | { for: "resource"; question: Omit<AskedQuestion, "customer">; type: string }
  | { for: "action"; question: Omit<AskedQuestion, "channel"> };

export interface SearchPage {
  /** Null = the first. */
  token: string | null;
  /** Null = as before, or the usual. */
  limit: number | null;
}

export type SearchResult =
  /** Ids or names, in their order. `isWhole` false: of some it could not be told, and they are left out. */
  | { kind: "found"; keys: string[]; nextToken: string; isWhole: boolean }
  | { kind: "token_invalid" }
  /** Nothing could be told of anybody: this page may be asked for again. An empty one would look like the last. */
  | { kind: "unavailable" };

const limitUsual = 100;
export const limitMax = 1_000;
const keysPerQuery = 500;
/** Looked at for one page, so that it comes soon; what is judged by what was decided in the past takes longer. */
const keysPerPageMax = 5_000;
const keysPerPageOfThenMax = 300;
/** Whoever goes on later than that begins anew: the instant searched for is too long ago. */
const searchMsMax = 60 * 60 * 1000;
/** After which nobody waits for a page any more. */
const pageMsMax = 10_000;

type Searching = Pick<OperationContext, "db" | "clock" | "vault">;

export async function searchPermissions(
  context: Searching,
  client: ApiClient,
  search: Search,
  page: SearchPage,
): Promise<SearchResult> {
  const named = { client: client.id, ...search };
  const place = findPlace(context, named, search.question.at, page);
  if (!place) return { kind: "token_invalid" };
  const walked = await inTime(pageMsMax, () => walk(context, client, search, place)).catch(tellOperator);
  if (!walked) return { kind: "unavailable" };
  const { keys, next, isWhole } = walked;
  const nextToken = next === null ? "" : sealPlace(context.vault, named, { ...place, after: next });
  return { kind: "found", keys, nextToken, isWhole };
}

function tellOperator(error: unknown): null {
  console.error(error);
  return null;
}

function findPlace(
  { vault, clock }: Searching,
  search: object,
  at: Instant | null,
  { token, limit }: SearchPage,
): SearchPlace | null {
  const now = clock();
  if (token === null) {
    return { after: "", at: at ?? now, begunAt: now, limit: Math.min(limit ?? limitUsual, limitMax) };
  }
  const place = openPlace(vault, search, token);
  if (!place || now - place.begunAt > searchMsMax) return null;
  return limit === null || Math.min(limit, limitMax) === place.limit ? place : null;
}

interface Walked {
  keys: string[];
  /** The last key that was looked at; null = there are no more. */
  next: string | null;
  isWhole: boolean;
}

/** Looks for one more than are asked for: only then is there a next page. */
async function walk(
  context: Searching,
  client: ApiClient,
  search: Search,
  { after, at, limit, begunAt }: SearchPlace,
): Promise<Walked> {
  const house = await readHouse(context.db.reader);
  const judgedBy = at < begunAt ? "then" : "now";
  const keysMax = judgedBy === "then" ? keysPerPageOfThenMax : keysPerPageMax;
  const walked: Walked = { keys: [], next: after, isWhole: true };
  for (let seen = 0; seen < keysMax; seen += keysPerQuery) {
    const max = Math.min(keysPerQuery, keysMax);
    const stretch = { after: walked.next!, max, at, judgedBy } as const;
    const keys = await listKeys(context.db, client, house, search, stretch);
    const questions = keys.map((key) => ({ ...toQuestion(search, key), at, judgedBy }) as const);
    const { answers, house: judgedIn } = await askPermission(context, client, questions);
    if (!judgedIn) throw new Error("None of these questions could be answered.");
    for (const [index, { allowed, reasons }] of answers.entries()) {
      if (reasons.some(({ code }) => code === "unavailable")) walked.isWhole = false;
      if (allowed && walked.keys.length === limit) return walked;
      walked.next = keys[index]!;
      if (allowed) walked.keys.push(keys[index]!);
    }
    if (keys.length < max) return { ...walked, next: null };
  }
  return walked;
}

function toQuestion(search: Search, key: string): AskedQuestion {
  switch (search.for) {
    case "subject":
      return { ...search.question, sender: { type: search.type, id: key } };
    case "resource":
      return { ...search.question, customer: search.type === "customer" ? key : null };
    case "action":
      return { ...search.question, channel: key };
  }
}

interface Stretch {
  after: string;
  max: number;
  at: Instant;
  judgedBy: "then" | "now";
}

/** All that may be allowed, and perhaps more. */
async function listKeys(
  db: Database,
  client: ApiClient,
  house: House,
  search: Search,
  stretch: Stretch,
): Promise<string[]> {
  if (search.for === "action") return behind([...house.compiled.channels.keys()], stretch);
  if (search.for === "resource") return listCustomerKeys(db, client, house, search, stretch);
  if (search.type === "staff") return behind([...house.compiled.staff.keys()], stretch);
  if (!isSenderType(search.type)) return [];
  const speaking = await listSpeakingSenders(db.reader);
  return behind(
    speaking.flatMap(({ type, id }) => (type === search.type ? [id] : [])),
    stretch,
  );
}

function behind(keys: readonly string[], { after, max }: Stretch): string[] {
  return [...new Set(keys)]
    .filter((key) => key > after)
    .sort()
    .slice(0, max);
}

/** Where staff must be chosen, those who may have chosen them; else everybody may be contacted. */
async function listCustomerKeys(
  db: Database,
  client: ApiClient,
  house: House,
  { question, type }: Extract<Search, { for: "resource" }>,
  { at, judgedBy, ...stretch }: Stretch,
): Promise<string[]> {
  const { compiled } = house;
  if (type !== "customer" || !isAnswerable(client, compiled, question)) return [];
  const { basis } = compiled.topics.get(question.topic ?? client.defaultTopic!)!;
  const isBound = isBinding("not_chosen", basis, compiled.channels.get(question.channel));
  const sender = toSender(compiled, question.sender);
  const member = sender.type === "staff" ? compiled.staff.get(sender.id) : undefined;
  if (!member || !isBound || judgedBy === "then") return listCustomerIds(db.reader, stretch);
  const owner = describeOwner(house, { id: member.id, team: member.team, role: "staff" }, at);
  return listCandidateIds(db.reader, owner, at, stretch);
}
