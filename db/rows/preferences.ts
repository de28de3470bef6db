/** Rows of what customers choose. */

export interface PreferenceRow {
  customer_id: string;
  version: number;
  /** Canonical JSON with `format: 1`. */
  document: string;
  source: string;
  recorded_by: string | null;
  language: string;
  decided_at: number;
  /** When the customer was told of what somebody else recorded; null = not yet, or decided in person. */
  seen_at: number | null;
}

/** What decisions take of a customer, ready in one row: as it is at the revision that it names, and no more after that. */
export interface CustomerFactsRow {
  customer_id: string;
  revision: number;
  /** Of `facts`: another than the one known here is not read. */
  format: number;
  /** JSON. */
  facts: string;
}

/** What the newest preferences say about people, laid out for the questions of lists. Area '' = in general. */
export interface PeopleChoiceRow {
  customer_id: string;
  area: string;
  mode: string;
  /** Mode ranked: 'branch' where that may get in touch while nobody has room; else null. */
  while_full: string | null;
}

/** Mode anyone; team '' = every team. */
export interface PeopleChoiceTeamRow {
  customer_id: string;
  area: string;
  team_id: string;
}

/** Mode ranked. */
export interface ChoiceRow {
  customer_id: string;
  area: string;
  staff_id: string;
  place: number;
  chosen_at: number;
}

export interface BlockRow {
  customer_id: string;
  staff_id: string;
}

export interface EvidenceRow {
  customer_id: string;
  sequence: number;
  at: number;
  kind: string;
  actor_type: string;
  actor_id: string | null;
  /** Canonical JSON. */
  body: string;
  previous_hash: string;
  hash: string;
}

/** What was recorded for a customer by somebody else and allows more than what holds. */
export interface WaitingPreferenceRow {
  customer_id: string;
  id: string;
  /** Canonical JSON with `format: 1`: everything that shall hold. */
  document: string;
  based_on_version: number;
  source: string;
  recorded_by: string;
  recorded_at: number;
  /** Of the link that was mailed; null = none was. */
  link_hash: string | null;
  link_expires_at: number | null;
  /** The e-mail address that it was mailed to. */
  link_point_id: string | null;
  confirmed_at: number | null;
  declined_at: number | null;
  /** A later decision made it pointless. */
  superseded_at: number | null;
}
