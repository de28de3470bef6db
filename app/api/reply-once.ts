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

/** Runs the operation, or answers as it was answered before. Refusals of the request itself are not kept. */
export async function replyOnce<Result extends { kind: string }, Told extends Reply>(
  { client, request, body }: Marked,
  run: (once: Once<Result> | null) => Promise<Result | NotFirst>,
  tell: (result: Result) => Told,
): Promise<Told | Response | { problem: Problem }> {
  const key = readIdempotencyKey(request);
  if (!key.ok) return { problem: key.problem };
  const asked = JSON.stringify([request.method, new URL(request.url).pathname, body]);
  const result = await run(key.value === null ? null : markOnce({ client, key: key.value, asked }, tell));
  return isNotFirst(result) ? replyToRepetition(result) : tell(result);
}

/** The mark of a request, however its key came; what it is answered is kept as `tell` tells it. */
export function markOnce<Result>(
  { client, key, asked }: { client: ApiClient; key: string; asked: string },
  tell: (result: Result) => Reply,
): Once<Result> {
  return { clientId: client.id, key, asked, answer: (result) => toStored(tell(result)) };
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

function toStored(reply: Reply): { status: number; body: unknown } | null {
  return "problem" in reply ? null : { status: reply.status, body: reply.body };
}

export function isNotFirst(result: { kind: string }): result is NotFirst {
  return ["answered_before", "key_used_otherwise", "key_in_flight"].includes(result.kind);
}

function replyToRepetition(result: NotFirst): Response | { problem: Problem } {
  const told = tellRepetition(result);
  if ("problem" in told) return told;
  return Response.json(told.body, {
    status: told.status,
    headers: { "Cache-Control": "no-store", "Idempotency-Replayed": "true" },
  });
}

/** What was answered before, or why it cannot be said. */
export function tellRepetition(result: NotFirst): { status: number; body: unknown } | { problem: Problem } {
  switch (result.kind) {
    case "answered_before":
      return { status: result.status, body: result.body };
    case "key_used_otherwise":
      return {
        problem: { kind: "key-used-otherwise", detail: (say) => say.request.sameAsBefore },
      };
    case "key_in_flight":
      return { problem: { kind: "conflict", detail: (say) => say.request.stillUnderWay } };
  }
}
