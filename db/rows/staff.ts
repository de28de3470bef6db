/** Rows of the people who work here. */
import type { Flag } from "./flag";

export interface StaffMemberRow {
  id: string;
  team_id: string;
  salutation: "ms" | "mr" | null;
  given_name: string;
  family_name: string;
  /** Lower case; unique among those who have not left. */
  email: string;
  role: string;
  /** Null = no limit. */
  capacity: number | null;
  accepting: Flag;
  deputy_id: string | null;
  /** JSON list of language tags. */
  languages: string;
  /** JSON: own words per language. */
  about: string | null;
  source_system: string | null;
  source_id: string | null;
  joined_at: number;
  left_at: number | null;
  /** JSON list of topic ids: what the person is good for. */
  topics: string | null;
  /** Since then anybody may see the public card; null = nobody. */
  recommendable_since: number | null;
  /** In which the person reads, as chosen; null = never chosen. */
  language: string | null;
}

/** Square, WebP, without metadata. */
export interface StaffPhotoRow {
  staff_id: string;
  /** SHA-256 of the image: what caches know it by. */
  hash: string;
  image: Uint8Array;
  added_at: number;
}

export interface AbsenceRow {
  id: string;
  staff_id: string;
  from_date: string;
  to_date: string;
}
