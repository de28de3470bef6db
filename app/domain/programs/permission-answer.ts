/**
 * What a program is told when it asks whether it may contact (permission.md, "Who is told what"). Where the question
 * names somebody or something that is not known here, the answer is no and says what; but only a client that may read
 * customers is told, and to every other it looks as if the customer had not chosen the sender: nobody learns from an
 * answer whether someone is a customer.
 */
import type { DisclosedRefusal } from "../permission/disclose-decision";
import type { CapState, DecisionBasis, PermissionWindow } from "../permission/permission";

export const questionFaults = [
  "sender_not_allowed",
  "topic_missing",
  "unknown_subject",
  "unknown_customer",
  "unknown_channel",
  "unknown_topic",
] as const;

export type QuestionFault = (typeof questionFaults)[number];

/** As it was asked: nothing in it need be known here. */
export interface PermissionQuestion {
  sender: { type: string; id: string };
  channel: string;
  /** Null = the client's default topic. */
  topic: string | null;
}

export interface AnswerReason {
  code: DisclosedRefusal["code"] | QuestionFault;
  until: string | null;
}

export interface PermissionAnswer {
  allowed: boolean;
  /** Null where the topic is not known. */
  basis: DecisionBasis | null;
  reasons: AnswerReason[];
  window: PermissionWindow | null;
  caps: CapState[];
}

const refusals = new Map<string, PermissionAnswer>();

/** A no of which nothing more can be said; the same object for the same words. */
export function refuse(code: AnswerReason["code"], basis: DecisionBasis | null = null): PermissionAnswer {
  const key = `${code} ${basis}`;
  const known = refusals.get(key);
  if (known) return known;
  const refusal = { allowed: false, basis, reasons: [{ code, until: null }], window: null, caps: [] };
  refusals.set(key, refusal);
  return refusal;
}
