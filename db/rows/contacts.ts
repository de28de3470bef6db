/** Rows of what happened: contacts, what is said of them, and who looked. */
import type { Flag } from "./flag";

export interface ContactRow {
  customer_id: string;
  id: string;
  at: number;
  channel: string;
  topic_id: string;
  sender_type: string;
  sender_id: string;
  outcome: "reached" | "not_reached";
  counts: Flag;
  /** The basis on which it was allowed at `at`; null = it was not allowed. */
  basis: string | null;
  invitation_id: string | null;
  recorded_at: number;
  recorded_by: string;
  /** Keyed hash of the id that a program told it under; null = none. */
  source_hash: string | null;
}

/** What the customer says is wrong about a contact; one per contact. */
export interface ContactCaseRow {
  customer_id: string;
  /** Or of a permit that is no contact, or none yet. */
  contact_id: string;
  id: string;
  claim: "not_agreed" | "never_took_place";
  times_raised: number;
  raised_at: number;
  /** By then it is to be answered. */
  due_at: number;
  withdrawn_at: number | null;
  /** Null = open, or withdrawn. */
  answer: "in_order" | "not_agreed" | "never_took_place" | null;
  /** Ciphertext of what the customer is told. */
  answer_words: string | null;
  answered_at: number | null;
  /** The member of staff. */
  answered_by: string | null;
  /** When the customer had read the answer. */
  seen_at: number | null;
}

/** A thank-you to whoever made a contact. */
export interface ContactThanksRow {
  customer_id: string;
  contact_id: string;
  staff_id: string;
  at: number;
}

/** Somebody looked at what is on record of a customer: one row per viewer, purpose and day. */
export interface LookRow {
  customer_id: string;
  viewer_type: "staff" | "api";
  viewer_id: string;
  purpose: string;
  /** On the company's calendar. */
  day: string;
  id: string;
  /** Of a member of staff, on that day. */
  role: string | null;
  first_at: number;
  last_at: number;
}

/** "May she try again?" is asked once about each call that reached nobody. */
export interface MissedCallAnswerRow {
  customer_id: string;
  contact_id: string;
  /** Null = no. */
  invitation_id: string | null;
  answered_at: number;
}
