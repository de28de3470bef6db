import { type Problem, unavailable } from "../../problem";

/** What the doors of permits refuse, each in the same words. */
export const senderNotAllowed: Problem = {
  kind: "sender-not-allowed",
  detail: "This key may not speak for the sender that the request names.",
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
