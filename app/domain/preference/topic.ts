import type { ChannelId } from "./channel";

/** The legal bases a topic can rest on (GDPR Art. 6(1) a, b, c, d). */
export const legalBases = ["consent", "contract", "legal-obligation", "vital-interest"] as const;

export type LegalBasis = (typeof legalBases)[number];

/** A topic's id; see {@link Topic}. */
export type TopicId = string;

/** An area's id: a group of topics for which another person may be chosen. */
export type AreaId = string;

/** What a contact is about (permission.md, "Company"). */
export interface Topic {
  id: TopicId;
  basis: LegalBasis;
  area?: AreaId;
  /**
   * Basis contract: what may be used when the customer named no channel (absent = none).
   * Basis legal-obligation: what may be used at all (absent = every channel).
   */
  channels?: ChannelId[];
  /** No longer in use: nothing may be asked about it, but contacts about it still count toward caps. */
  retired?: boolean;
}
