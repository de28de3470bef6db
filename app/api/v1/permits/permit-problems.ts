import { UnreadableRecord } from "~/domain/unreadable-record";
import { type Problem, type Telling, unavailable, unavailableForGood } from "../../problem";

/** What the doors of permits refuse, each in the same words. */
export const senderNotAllowed: Problem = {
  kind: "sender-not-allowed",
  detail: (say) => say.key.notForSender,
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
