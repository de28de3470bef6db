/** The header field Idempotency-Key at the doors that honour it (IETF draft-ietf-httpapi-idempotency-key-header). */
import type { ApiClient } from "~/domain/programs/api-client";
import type { NotFirst, Once } from "~/operations/programs/answer-once.server";
import { type OrProblem, type Problem, type ProblemKind, refuse } from "./problem";

/** For the document of the API. */
export const idempotencyHeader = {
  "Idempotency-Key":
    "Marks the request: sent again, it is answered as before and does nothing again. Kept for a day.",
};

export const idempotencyProblems = [
  "header-invalid",
  "conflict",
  "key-used-otherwise",
] as const satisfies readonly ProblemKind[];

type Reply = { status: number; body?: unknown } | { problem: Problem };

interface Marked {
  client: ApiClient;
  request: Request;
  body: unknown;
}

export const keyCharactersMax = 255;

export interface KeptReply {
  status: number;
  body: unknown;
}

/** What is kept of an answer, and how a repetition is told from it. */
export interface Repeating<Result> {
  keep: (result: Result) => Reply;
  tellAgain: (kept: KeptReply) => Promise<KeptReply>;
}

/**
 * Runs the operation, or answers as it was answered before: word for word, unless `repeating` says otherwise. Refusals of
 * the request itself are not kept.
 */
export async function replyOnce<Result extends { kind: string }, Told extends Reply>(
  { client, request, body }: Marked,
  run: (once: Once<Result> | null) => Promise<Result | NotFirst>,
  tell: (result: Result) => Told,
  { keep, tellAgain }: Repeating<Result> = { keep: tell, tellAgain: async (kept) => kept },
): Promise<Told | Response | { problem: Problem }> {
  const key = readIdempotencyKey(request);
  if (!key.ok) return { problem: key.problem };
  const asked = JSON.stringify([request.method, new URL(request.url).pathname, body]);
  const result = await run(key.value === null ? null : markOnce({ client, key: key.value, asked }, keep));
  if (!isNotFirst(result)) return tell(result);
  if (result.kind !== "answered_before") return { problem: tellNotYet(result) };
  return replyToRepetition(await tellAgain(result));
}

/** The mark of a request, however its key came, with what is kept of its answer. */
export function markOnce<Result>(
  { client, key, asked }: { client: ApiClient; key: string; asked: string },
  keep: (result: Result) => Reply,
): Once<Result> {
  return { clientId: client.id, key, asked, answer: (result) => toStored(keep(result)) };
}

export const keyPattern = /^[\x20-\x7e]+$/;

/** As a structured field (RFC 9651) or bare; null = the request is not marked. */
function readIdempotencyKey(request: Request): OrProblem<string | null> {
  const told = request.headers.get("idempotency-key");
  if (told === null) return { ok: true, value: null };
  const key = /^"(.*)"$/.exec(told)?.[1] ?? told;
  if (keyPattern.test(key) && key.length <= keyCharactersMax) return { ok: true, value: key };
  return refuse("header-invalid", (say) => say.request.idempotencyKey(keyCharactersMax));
}

function toStored(reply: Reply): KeptReply | null {
  return "problem" in reply ? null : { status: reply.status, body: reply.body };
}

function isNotFirst(result: { kind: string }): result is NotFirst {
  return ["answered_before", "key_used_otherwise", "key_in_flight"].includes(result.kind);
}

function replyToRepetition({ status, body }: KeptReply): Response {
  const headers = { "Cache-Control": "no-store", "Idempotency-Replayed": "true" };
  return Response.json(body, { status, headers });
}

/** Why a repetition is not told what the first request was answered. */
function tellNotYet({ kind }: Exclude<NotFirst, { kind: "answered_before" }>): Problem {
  return kind === "key_used_otherwise"
    ? { kind: "key-used-otherwise", detail: (say) => say.request.sameAsBefore }
    : { kind: "conflict", detail: (say) => say.request.stillUnderWay };
}
