/**
 * Leave to act for a customer, which the customer gives to somebody by an e-mail address, and takes back at any time.
 * It holds from the holder's yes until it is revoked, given back, or its last day is over. What is done by a full one is
 * the customer's own word; a narrow one stops and pauses, and never allows more (permission.md, "Narrowing is free,
 * widening needs the customer").
 */
import type { LocalDate } from "../preference/preference";
import type { CustomerId } from "./customer";

export const mandateScopes = ["full", "narrow"] as const;
export type MandateScope = (typeof mandateScopes)[number];

/** For the customer as a person, or for the company that the customer stands for. */
export const mandateRelations = ["relative", "company"] as const;
export type MandateRelation = (typeof mandateRelations)[number];

export interface Mandate {
  customerId: CustomerId;
  id: string;
  /** The name of whoever may act, as the customer wrote it. */
  holder: string;
  address: string;
  addressHash: string;
  relation: MandateRelation;
  scope: MandateScope;
  /** The last day, on the customer's clock; null = until it is revoked. */
  until: LocalDate | null;
  /** The end of that day, in milliseconds; not included. */
  endsAt: number | null;
  /** Of the invitation. */
  language: string;
  grantedAt: number;
  /** Until then the holder can say yes; not included. */
  answerBy: number;
  acceptedAt: number | null;
  declinedAt: number | null;
  revokedAt: number | null;
  revokedBy: "customer" | "holder" | null;
}

export type MandateState =
  | "invited"
  | "in_force"
  | "unanswered"
  | "over"
  | "declined"
  | "revoked"
  | "returned";

export function stateOfMandate(mandate: Mandate, now: number): MandateState {
  const { acceptedAt, declinedAt, revokedAt, revokedBy, endsAt, answerBy } = mandate;
  if (revokedAt !== null) return revokedBy === "holder" ? "returned" : "revoked";
  if (declinedAt !== null) return "declined";
  if (endsAt !== null && endsAt <= now) return "over";
  if (acceptedAt !== null) return "in_force";
  return answerBy > now ? "invited" : "unanswered";
}

/** Its holder can act by it, or answer it. */
export function isOfUse(mandate: Mandate, now: number): boolean {
  return ["invited", "in_force"].includes(stateOfMandate(mandate, now));
}

/** What a page must know of the mandate by which it is used. */
export type ActingMandate = Pick<Mandate, "id" | "scope" | "relation">;

/** Somebody acts by a mandate that has ended meanwhile, or that does not reach so far. The doors answer it (guards). */
export class MandateRefused extends Error {
  constructor(readonly reason: "ended" | "too_narrow" | "in_person") {
    super(`A mandate does not allow this: ${reason}.`);
  }
}
