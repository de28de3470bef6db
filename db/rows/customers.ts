/** Rows of customers: who they are, by which ways they can be reached, who acts for them. */
import type { Flag } from "./flag";

export interface CustomerRow {
  id: string;
  salutation: "ms" | "mr" | null;
  given_name: string;
  family_name: string;
  /** Folded for search: lower case, accents and ß resolved. */
  search_name: string;
  language: string;
  /** When the customer chose the language in person; null = it was recorded by somebody else. */
  language_chosen_at: number | null;
  /** Where an export gave no id: keyed hash of the folded name and e-mail address. */
  match_key: string | null;
  /** Ciphertext. */
  call_word: string | null;
  lot: string;
  /** 0 = nothing on record yet. */
  preference_version: number;
  /** Local date: of pauses that ended up to then the customer knows; null = of none. */
  pauses_told_until: string | null;
  /** When the customer first decided in person; null = not chosen yet. */
  chosen_at: number | null;
  /** Former contact person of an import: a proposal, never an assignment. */
  proposed_staff_id: string | null;
  revision: number;
  created_at: number;
  /** From then on nobody is meant by this row. */
  erased_at: number | null;
}

export interface CustomerSourceRow {
  system: string;
  external_id: string;
  customer_id: string;
}

export interface ContactPointRow {
  customer_id: string;
  id: string;
  kind: "email" | "phone" | "postal";
  /** AES-256-GCM. */
  ciphertext: string;
  /** Keyed hash of the normalised value: equality without reading. */
  value_hash: string;
  /** JSON list of the channels for which the customer opens it. */
  open_channels: string;
  verified_at: number | null;
  bad_since: number | null;
  created_at: number;
}

/** Nobody may use it: it is kept for a week in which the customer can take it back. */
export interface RemovedContactPointRow extends ContactPointRow {
  removed_at: number;
  /** Null = it was not taken back. */
  restored_at: number | null;
  /** When whoever has it was last told that it was removed. */
  told_at: number | null;
}

/** A no to a number or address; it binds everybody who shares it. */
export interface ContactRefusalRow {
  customer_id: string;
  value_hash: string;
  channel: string;
  source: string;
  refused_at: number;
  withdrawn_at: number | null;
}

/** A consent that an export speaks of: a claim with its source until the row documents it. */
export interface ConsentClaimRow {
  customer_id: string;
  id: string;
  topic_id: string;
  channel: string;
  source: string;
  /** When and how the row says it was given; null = not documented. */
  given_at: number | null;
  detail: string | null;
  recorded_at: number;
}

/** What a customer entered and has not yet shown to be their own: no contact point until then. */
export interface ContactPointProofRow {
  customer_id: string;
  id: string;
  kind: "email" | "phone";
  /** AES-256-GCM. */
  ciphertext: string;
  value_hash: string;
  /** JSON list: for which channels it opens once it is proven. */
  open_channels: string;
  /** The contact point that it corrects; null = it comes beside the others. */
  replaces_id: string | null;
  /** Of the message that carries the digits. */
  language: string;
  /** Keyed; null until the message is sent. */
  code_hash: string | null;
  tries: number;
  created_at: number;
  expires_at: number;
  /** Proven, given up, or replaced by another sending. */
  ended_at: number | null;
}

/** A customer leaves: everything is stopped at once, and erased when the time is up. */
export interface AccountClosingRow {
  customer_id: string;
  id: string;
  closed_at: number;
  erase_at: number;
  /** Numbers and addresses stay refused afterwards, as hashes. */
  refuses_contacts: Flag;
  /** The version by which everything was stopped; null = there was nothing to stop. */
  stopped_version: number | null;
  language: string;
  /** The customer stays after all. */
  withdrawn_at: number | null;
}

/** Leave to act for a customer. */
export interface MandateRow {
  customer_id: string;
  id: string;
  /** Ciphertext: the holder's name. */
  holder: string;
  /** Ciphertext. */
  address: string;
  /** Keyed, as that of contact points. */
  address_hash: string;
  relation: "relative" | "company";
  scope: "full" | "narrow";
  until_date: string | null;
  ends_at: number | null;
  language: string;
  granted_at: number;
  answer_by: number;
  /** Keyed; null until the invitation is mailed. */
  link_hash: string | null;
  accepted_at: number | null;
  declined_at: number | null;
  revoked_at: number | null;
  revoked_by: "customer" | "holder" | null;
}

/** An invitation link: without signing in it only narrows. */
export interface PortalLinkRow {
  customer_id: string;
  id: string;
  /** Keyed. */
  token_hash: string;
  /** The program that asked for it; null = the operator. */
  made_by: string | null;
  created_at: number;
  expires_at: number;
  uses: number;
  last_used_at: number | null;
  revoked_at: number | null;
}
