/**
 * Screening: the question of permission.md asked for every row of a call list or a mailing. It checks and claims nothing:
 * between the answer and the contact the customer may decide otherwise, so whoever contacts claims a permit or asks again.
 */
import type { InstantText, PermissionWindow, Sender } from "~/domain/permission/permission";
import type { ChannelId } from "~/domain/preference/channel";
import type { TopicId } from "~/domain/preference/topic";
import { type AnswerReason, questionFaults } from "~/domain/programs/permission-answer";

/** What holds for every row that does not say otherwise. */
export interface ScreeningTerms {
  sender?: Sender;
  channel?: ChannelId;
  topic?: TopicId;
  /** Absent = when the row is read. */
  at?: InstantText;
}

export interface RowToScreen extends ScreeningTerms {
  /** Our own id, or `system:externalId`. */
  customer: string;
}

/** A line of the list as it was read; the first is 1. */
export type ReadRow =
  | { line: number; row: RowToScreen }
  | { line: number; refusal: "malformed"; customer: string | null; place: string }
  | { line: number; refusal: "list_too_long" };

/** Why a row was no question. */
const rowFaults = ["malformed", "list_too_long", "sender_missing", "channel_missing"] as const;

/** Why a row has no decision. */
export const withoutDecision = [...rowFaults, ...questionFaults, "unavailable"] as const;

export type ScreeningReason = AnswerReason["code"] | (typeof rowFaults)[number];

export interface ScreenedRow {
  line: number;
  /** As the list names the person; null where it could not be read. */
  customer: string | null;
  allowed: boolean;
  /** Empty when allowed. */
  reasons: ScreeningReason[];
  /** When the contact is allowed next; null = not within 400 days, or nobody can say. */
  window: PermissionWindow | null;
  /** How many contacts the tightest cap still leaves; null = no cap binds. */
  left: number | null;
  /** Of a malformed row: what is wrong, as a JSON pointer in a URI fragment; `#` = the whole line. */
  place?: string;
}

export interface ScreeningBounds {
  rowsMax: number;
  lineBytesMax: number;
}

export const screeningBounds: ScreeningBounds = { rowsMax: 1_000_000, lineBytesMax: 4096 };
