/** Rows of the company itself: its teams, channels, topics. */
import type { Flag } from "./flag";

/** The single row of the company, id 1. */
export interface CompanyRow {
  id: 1;
  /** JSON: the name, and with its article in mid-sentence per language. */
  names: string;
  time_zone: string;
  region: string | null;
  /** Until then every choice shares `founded_at` as its instant (assignment.md, "A fair start"). */
  founding_until: number;
  founded_at: number;
  /** Published; a customer's lot is the HMAC of the id with it. */
  lot_seed: string;
  revision: number;
}

export interface TeamRow {
  id: string;
  /** JSON: label and phrase per language. */
  names: string;
  place: number;
}

export interface AreaRow {
  id: string;
  /** JSON: a label per language. */
  names: string;
  place: number;
}

export interface ChannelRow {
  id: string;
  live: Flag;
  by_appointment: Flag;
  /** JSON list of windows; null = always. */
  hours: string | null;
  place: number;
}

export interface TopicRow {
  id: string;
  basis: string;
  area_id: string | null;
  /** JSON list of channel ids; null = not said. */
  channels: string | null;
  place: number;
  retired_at: number | null;
}

/** What customers read about a topic; kept in every version that was ever shown. */
export interface TopicWordingRow {
  topic_id: string;
  version: number;
  /** JSON: label, phrase and thing per language. */
  names: string;
  /** JSON: what the customer reads about it, per language; advertising with company and products. */
  wording: string;
  valid_from: number;
}

/** The number that the company says it calls from. Team '' = whoever has no own. */
export interface CallNumberRow {
  team_id: string;
  /** As it is shown. */
  number: string;
  stated_at: number;
}

/** The number from which one person calls. */
export interface StaffCallNumberRow extends Omit<CallNumberRow, "team_id"> {
  staff_id: string;
}

/** What became different about a program or a webhook. */
export interface SettingChangeRow {
  /** In the order of time. */
  id: string;
  /** The id of the program or the webhook. */
  of: string;
  at: number;
  /** Who changed it: somebody of the house, or a program. */
  staff_id: string | null;
  client_id: string | null;
  /** JSON; the members of both are the same. */
  before: string;
  after: string;
}

export interface SigningKeyRow {
  id: string;
  /** JSON. */
  public_jwk: string;
  /** Ciphertext of JSON. */
  private_jwk: string;
  created_at: number;
  retired_at: number | null;
}
