/** Refusals of the API as RFC 9457 tells them: `application/problem+json`. */
import type { Language } from "~/i18n/language";
import { findProgramLanguage } from "~/i18n/negotiate-language";
import { type ProblemWords, problemWords } from "~/i18n/words/problem-words";

/** A text that is put into words once it is known who reads it. */
export type Telling = (say: ProblemWords, language: Language) => string;

/** One fault of a body: what is wrong, and where (a JSON pointer as a URI fragment, RFC 6901). */
export interface ProblemError {
  detail: Telling;
  pointer: string;
}

export interface Problem {
  kind: ProblemKind;
  detail: Telling;
  errors?: ProblemError[];
  /** Of what could not be decided: it is a no, for whoever reads no further than that. */
  decision?: typeof decisionUnavailable;
  headers?: Record<string, string>;
}

/** A value, or why there is none. */
export type OrProblem<T> = { ok: true; value: T } | { ok: false; problem: Problem };

const statuses = {
  "not-json": 400,
  "body-malformed": 400,
  "query-invalid": 400,
  "header-invalid": 400,
  "credentials-missing": 401,
  "credentials-invalid": 401,
  "scope-missing": 403,
  "sender-not-allowed": 403,
  "not-found": 404,
  "method-not-allowed": 405,
  conflict: 409,
  "cursor-expired": 410,
  "body-too-large": 413,
  "media-type-unsupported": 415,
  "body-invalid": 422,
  "key-used-otherwise": 422,
  "version-missing": 428,
  "too-many-requests": 429,
  internal: 500,
  unavailable: 503,
} as const satisfies Record<keyof ProblemWords["titles"], number>;

export type ProblemKind = keyof typeof statuses;

/** In the order of their statuses. */
export const problemKinds = Object.keys(statuses) as ProblemKind[];

export const problemType = (kind: ProblemKind) => `urn:kontaktwahl:problem:${kind}` as const;
export const statusOfProblem = (kind: ProblemKind): number => statuses[kind];

export function refuse(kind: ProblemKind, detail: Telling): { ok: false; problem: Problem } {
  return { ok: false, problem: { kind, detail } };
}

/** After which asking again makes sense: a fault that passes by itself has passed by then. */
const retryAfterSeconds = 2;

/** As a decision says it. */
export const decisionUnavailable = {
  allowed: false as const,
  reasons: [{ code: "unavailable" as const, until: null }],
};

/** Nobody's fault but ours: nothing is allowed by it, and the same may be asked again. */
export function unavailable(detail: Telling): Problem {
  return { ...unavailableForGood(detail), headers: { "Retry-After": String(retryAfterSeconds) } };
}

/** The same where it does not pass by itself: somebody has to mend it first. */
export function unavailableForGood(detail: Telling): Problem {
  return { kind: "unavailable", detail, decision: decisionUnavailable };
}

/** In the language that the request asks for; what a program reads (`type`, status, pointers) is the same in each. */
export function answerProblem(
  { kind, detail, errors, decision, headers }: Problem,
  { headers: asked }: Request,
  headersOfAnswer?: Record<string, string>,
): Response {
  const language = findProgramLanguage(asked.get("accept-language"));
  const say = problemWords[language];
  const body = {
    type: problemType(kind),
    title: say.titles[kind],
    status: statuses[kind],
    detail: detail(say, language),
    ...decision,
    ...(errors && { errors: errors.map((error) => ({ ...error, detail: error.detail(say, language) })) }),
  };
  return new Response(JSON.stringify(body), {
    status: statuses[kind],
    headers: {
      "Content-Type": "application/problem+json",
      "Content-Language": language,
      "Cache-Control": "no-store",
      ...headersOfAnswer,
      ...headers,
    },
  });
}
