import { UnreadableRecord } from "~/domain/unreadable-record";
import type { NotEntitled } from "~/operations/programs/check-entitled.server";
import { type Problem, type Telling, unavailable, unavailableForGood } from "../../problem";
import { refuseCaller } from "../../refuse-caller";

/** What the doors of permits refuse, each in the same words. */
export const senderNotAllowed: Problem = {
  kind: "sender-not-allowed",
  detail: (say) => say.key.notForSender,
};

/** What became different of the program while its request waited, as its door says it. */
export const notEntitled: Record<NotEntitled["kind"], Problem> = {
  revoked: refuseCaller({ refusal: "credentials_invalid" }),
  scope_missing: refuseCaller({ refusal: "scope_missing", scopes: ["permit"] }),
  sender_not_allowed: senderNotAllowed,
};

/** Said before anybody is looked up. */
export const personMissing: Problem = {
  kind: "sender-not-allowed",
  detail: (say) => say.permit.personMissing,
};

/** Whoever reads it contacts nobody; what went wrong is the operator's to read. */
export function noPermitNow(error: unknown): Problem {
  return tellFault(error, (say) => say.permit.unavailable);
}

/** The permit stands as it stood. */
export function noReportNow(error: unknown): Problem {
  return tellFault(error, (say) => say.permit.notReported);
}

function tellFault(error: unknown, detail: Telling): Problem {
  console.error(error);
  return error instanceof UnreadableRecord ? unavailableForGood(detail) : unavailable(detail);
}

export const noSuchPermit: Problem = { kind: "not-found", detail: (say) => say.permit.unknown };

export function conflict(detail: Telling): { problem: Problem } {
  return { problem: { kind: "conflict", detail } };
}
