import { type Problem, type Telling, unavailable } from "../../problem";

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

/** Whoever reads it contacts nobody. */
export const noPermitNow: Problem = unavailable((say) => say.permit.unavailable);

export const noSuchPermit: Problem = { kind: "not-found", detail: (say) => say.permit.unknown };

export function conflict(detail: Telling): { problem: Problem } {
  return { problem: { kind: "conflict", detail } };
}
