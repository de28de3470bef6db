import type { ChannelId } from "../preference/channel";
import type { StaffId } from "../preference/preference";
import type { TopicId } from "../preference/topic";
import type { ContactPointKind } from "./contact-point";
import type { PersonName } from "./directory";

export interface ImportedPoint {
  kind: ContactPointKind;
  /** Normalised. */
  value: string;
  valueHash: string;
  /** Fewer channels than an import opens; absent = what it opens. Says something of new contact points alone. */
  openChannels?: readonly ChannelId[];
}

/** A no that an export states, with the column it stood in. */
export interface ImportedRefusal {
  column: string;
  /** What stood there, where it could be read; null = unreadable, which counts as a no. */
  cell: string | null;
  /** All channels that it closes, whatever they are reached by. */
  channels: readonly ChannelId[];
}

/** A yes that an export speaks of: a claim with its source, documented where the row says when and how it was given. */
export interface ImportedConsent {
  topic: TopicId;
  channel: ChannelId;
  column: string;
  givenAt: number | null;
  detail: string | null;
}

/** What one row of an export says about one customer; nothing about what the customer is worth. */
export interface ImportedCustomer {
  externalId: string | null;
  /** Keyed hash of name and e-mail address; null where the row has an id, or no e-mail address. */
  matchKey: string | null;
  name: PersonName;
  /** Null = the row says none. */
  language: string | null;
  points: ImportedPoint[];
  /** Kinds of contact point that the row lists completely: what it no longer lists is gone. */
  completeKinds: ContactPointKind[];
  refusals: ImportedRefusal[];
  consents: ImportedConsent[];
  /** The former contact person; null = none; undefined = the row does not tell. */
  proposedStaff: StaffId | null | undefined;
}
