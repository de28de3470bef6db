import { type Problem, unavailable } from "../../problem";

/** What the doors of permits refuse, each in the same words. */
export const senderNotAllowed: Problem = {
  kind: "sender-not-allowed",
  detail: "This key may not speak for the sender that the request names.",
};

/** Said before anybody is looked up. */
export const personMissing: Problem = {
  kind: "sender-not-allowed",
  detail:
    "A topic of basis vital-interest is claimed by two people: for the first, by a key that is bound by name to the member of staff who contacts.",
};

/** Whoever reads it contacts nobody. */
export const noPermitNow: Problem = unavailable(
  "Whether the contact is allowed cannot be said now: the answer is no. Nothing was claimed.",
);

export const noSuchPermit: Problem = { kind: "not-found", detail: "This key has claimed no such permit." };

export function conflict(detail: string): { problem: Problem } {
  return { problem: { kind: "conflict", detail } };
}

/** `pointer` as `#/topic`. */
export function faultAt(pointer: string, detail: string): { problem: Problem } {
  const errors = [{ detail, pointer }];
  return { problem: { kind: "body-invalid", detail: "The faults are listed as errors.", errors } };
}
