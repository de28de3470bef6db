/** Rows of the programs that ask, and of what they are told. */
import type { Generated } from "kysely";
import type { Flag } from "./flag";

export interface ApiClientRow {
  id: string;
  name: string;
  /** JSON list. */
  scopes: string;
  /** JSON list of { type, id? }; null = may ask for every sender. */
  senders: string | null;
  /** What a question that names no topic is about; null = such a question is refused. */
  default_topic: string | null;
  /** Null = what is usual. */
  requests_per_minute: number | null;
  created_at: number;
  revoked_at: number | null;
}

/** One of a client's keys; several are in force while one replaces another. */
export interface ApiKeyRow {
  id: string;
  client_id: string;
  key_hash: string;
  created_at: number;
  expires_at: number | null;
  revoked_at: number | null;
  /** To the minute. */
  last_used_at: number | null;
}

/** What became different, as programs follow it. */
export interface ChangeRow {
  /** In the order of writing; of what waits for one lock, that of the commits too. */
  written: Generated<number>;
  /** In the order of commits; null until the transaction is about to commit. */
  position: number | null;
  at: number;
  kind: string;
  /** Null = of the company. */
  customer_id: string | null;
  /** Canonical JSON; never a contact point or a name. */
  data: string;
}

/** A permission claimed for one contact. */
export interface PermitRow {
  customer_id: string;
  id: string;
  claimed_at: number;
  claimed_by_type: "staff" | "api";
  claimed_by: string;
  /** Null = waits for the second person (basis vital-interest). */
  granted_at: number | null;
  confirmed_by_type: "staff" | "api" | null;
  confirmed_by: string | null;
  expires_at: number;
  sender_type: string;
  sender_id: string;
  channel: string;
  topic_id: string;
  basis: string;
  counts: Flag;
  /** Held until the permit ends. */
  invitation_id: string | null;
  /** Null = the customer has none for the channel any more. */
  contact_point_id: string | null;
  /** Ciphertext of what the caller says first: the customer's call word, or a check code; null once it has ended. */
  spoken_word: string | null;
  /** Ciphertext; basis vital-interest alone. */
  reason: string | null;
  /** Reported or released; null = open, or overdue behind `expires_at`. */
  ended_at: number | null;
  outcome: "reached" | "not_reached" | "not_contacted" | null;
  contact_id: string | null;
  /** When it was noticed that nobody reported. */
  unreported_at: number | null;
}

/** What was answered to a request, for whoever sends it again. */
export interface IdempotencyKeyRow {
  client_id: string;
  key_hash: string;
  request_hash: string;
  status: number;
  /** Ciphertext of the body: it may hold a contact point. */
  answer: string;
  created_at: number;
  /** Null = it speaks of nobody in particular. */
  customer_id: string | null;
}

export interface WebhookEndpointRow {
  id: string;
  name: string;
  url: string;
  /** JSON list of kinds of changes. */
  kinds: string;
  /** Ciphertext; null once it is removed. */
  secret: string | null;
  /** Ciphertext; signs as well until `previous_secret_until`. */
  previous_secret: string | null;
  previous_secret_until: number | null;
  created_at: number;
  /** Since when no attempt has succeeded; null = the last one did. */
  failing_since: number | null;
  disabled_at: number | null;
  disabled_because: "wanted" | "gone" | null;
  /** What it has received stays on record. */
  removed_at: number | null;
}

/** One event on its way to one endpoint, or after it. */
export interface WebhookDeliveryRow {
  /** In the order of writing, which per customer is that of the commits. */
  sequence: Generated<number>;
  id: string;
  endpoint_id: string;
  /** Null = of no customer: then it keeps no order. */
  customer_id: string | null;
  kind: string;
  /** When it happened. */
  at: number;
  /** Canonical JSON. */
  data: string;
  created_at: number;
  /** From when on it is tried: its making, or when somebody sent it again. */
  first_at: number;
  /** Null = it is not sent by itself: delivered, or given up. */
  next_at: number | null;
  leased_until: number | null;
  /** Since `first_at`. */
  attempts: number;
  attempted_at: number | null;
  /** The first time that it was taken; stays when it is sent again. */
  delivered_at: number | null;
  dead_at: number | null;
  last_status: number | null;
  last_fault: string | null;
}
