/**
 * What a customer says is wrong about a contact (permission.md, "Complaints"). While it is open the contact keeps
 * counting, so that complaining never brings the next call sooner; only a contact of which the customer says that it
 * never took place is freed, and only once somebody who was not part in it has answered so. Instants in milliseconds.
 */
import type { CustomerId } from "../people/customer";
import type { StaffId } from "../preference/preference";
import { dayMs, type Instant } from "../time/instant";

export const caseClaims = ["not_agreed", "never_took_place"] as const;

export type CaseClaim = (typeof caseClaims)[number];

/** `in_order`: it took place and was agreed. */
export const caseAnswers = ["in_order", "not_agreed", "never_took_place"] as const;

export type CaseAnswer = (typeof caseAnswers)[number];

/** There is at most one per contact. */
export interface ContactCase {
  id: string;
  customerId: CustomerId;
  /** Or the permit, as long as that is no contact. */
  contactId: string;
  claim: CaseClaim;
  /** Every time counts, those withdrawn too. */
  timesRaised: number;
  raisedAt: Instant;
  dueAt: Instant;
  withdrawnAt: Instant | null;
  answer: CaseAnswer | null;
  /** Ciphertext of what the customer is told. */
  sealedWords: string | null;
  answeredAt: Instant | null;
  answeredBy: StaffId | null;
  /** When the customer had read the answer. */
  seenAt: Instant | null;
}

export type CaseState = "open" | "withdrawn" | "answered";

export function stateOfCase({ answer, withdrawnAt }: Pick<ContactCase, "answer" | "withdrawnAt">): CaseState {
  if (answer !== null) return "answered";
  return withdrawnAt === null ? "open" : "withdrawn";
}

/** Half of the month that the law leaves (GDPR Art. 12 (3)). */
export const daysToAnswer = 14;

export function dueDateOf(raisedAt: Instant): Instant {
  return raisedAt + daysToAnswer * dayMs;
}

/** A contact that the customer does not deny is never freed: then there would be something to gain by complaining. */
export function listAnswersTo(claim: CaseClaim): readonly CaseAnswer[] {
  return claim === "never_took_place" ? caseAnswers : ["in_order", "not_agreed"];
}

/** Of a permit nobody can say that it never took place: nothing has, yet. */
export function listClaimsAbout({ outcome }: { outcome: unknown }): readonly CaseClaim[] {
  return outcome === null ? ["not_agreed"] : caseClaims;
}

/** Enough to have changed one's mind, too few to play with. */
export const timesRaisedMax = 5;

/** Open at one time; each is read by a person. */
export const openCasesMax = 20;

/** Of one customer: raising and taking back fills nobody's mailbox. What comes after stands on the list like all others. */
export const raisedTellingByMailPerDayMax = 10;
