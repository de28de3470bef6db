/** Refusals of the API as RFC 9457 tells them: `application/problem+json`. */

/** One fault of a body: what is wrong, and where (a JSON pointer as a URI fragment, RFC 6901). */
export interface ProblemError {
  detail: string;
  pointer: string;
}

export interface Problem {
  kind: ProblemKind;
  detail: string;
  errors?: ProblemError[];
  headers?: Record<string, string>;
}

/** A value, or why there is none. */
export type OrProblem<T> = { ok: true; value: T } | { ok: false; problem: Problem };

const kinds = {
  "not-json": { status: 400, title: "The body is not JSON" },
  "body-malformed": { status: 400, title: "The body is not what this address takes" },
  "query-invalid": { status: 400, title: "The parameters are not what this address takes" },
  "header-invalid": { status: 400, title: "A header field is not what this address takes" },
  "credentials-missing": { status: 401, title: "No key was sent" },
  "credentials-invalid": { status: 401, title: "The key is not valid" },
  "scope-missing": { status: 403, title: "The key is not meant for this" },
  "sender-not-allowed": { status: 403, title: "The key may not speak for this sender" },
  "not-found": { status: 404, title: "There is nothing here" },
  "method-not-allowed": { status: 405, title: "This method is not answered here" },
  conflict: { status: 409, title: "Something else came first" },
  "cursor-expired": { status: 410, title: "The cursor is too old" },
  "body-too-large": { status: 413, title: "The body is too large" },
  "media-type-unsupported": { status: 415, title: "The body must be JSON" },
  "body-invalid": { status: 422, title: "The body is not what this address takes" },
  "key-used-otherwise": { status: 422, title: "The Idempotency-Key belongs to another request" },
  "version-missing": { status: 428, title: "The version that you saw is missing" },
  "too-many-requests": { status: 429, title: "Too many requests" },
  internal: { status: 500, title: "Something went wrong here" },
  unavailable: { status: 503, title: "No answer can be given now" },
} as const;

export type ProblemKind = keyof typeof kinds;

/** In the order of their statuses. */
export const problemKinds = Object.keys(kinds) as ProblemKind[];

export const problemType = (kind: ProblemKind) => `urn:kontaktwahl:problem:${kind}` as const;
export const problemTitle = (kind: ProblemKind): string => kinds[kind].title;
export const statusOfProblem = (kind: ProblemKind): number => kinds[kind].status;

export function refuse(kind: ProblemKind, detail: string): { ok: false; problem: Problem } {
  return { ok: false, problem: { kind, detail } };
}

/** After which asking again makes sense: a fault that passes by itself has passed by then. */
const retryAfterSeconds = 2;

/** Nobody's fault but ours: nothing is allowed by it, and the same may be asked again. */
export function unavailable(detail: string): Problem {
  return { kind: "unavailable", detail, headers: { "Retry-After": String(retryAfterSeconds) } };
}

export function answerProblem(
  { kind, detail, errors, headers }: Problem,
  headersOfAnswer?: Record<string, string>,
): Response {
  const { status, title } = kinds[kind];
  const body = { type: problemType(kind), title, status, detail, ...(errors && { errors }) };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      ...headersOfAnswer,
      ...headers,
    },
  });
}
