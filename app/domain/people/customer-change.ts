import type { ChannelId } from "../preference/channel";
import type { StaffId } from "../preference/preference";
import type { ContactPointKind } from "./contact-point";
import type { PersonName } from "./directory";
import type { ImportedConsent, ImportedPoint } from "./imported-customer";

export interface NewPoint extends Omit<ImportedPoint, "openChannels"> {
  openChannels: ChannelId[];
}

export interface NewRefusal {
  valueHash: string;
  kind: ContactPointKind;
  channels: ChannelId[];
  column: string;
  cell: string | null;
}

/** What a row changes about a customer; undefined and empty = nothing. */
export interface CustomerChange {
  name?: PersonName;
  language?: string;
  proposedStaff?: StaffId | null;
  points: NewPoint[];
  /** Stored contact points that lose channels. */
  closings: { pointId: string; openChannels: ChannelId[] }[];
  removals: { pointId: string; kind: ContactPointKind; valueHash: string }[];
  refusals: NewRefusal[];
  claims: ImportedConsent[];
  /** Columns whose no the customer has taken back since: the customer's own word stands. */
  refusalsWithdrawnSince: string[];
}

export function isEmptyChange(change: CustomerChange): boolean {
  const { name, language, proposedStaff } = change;
  const lists = [change.points, change.closings, change.removals, change.refusals, change.claims];
  return !name && !language && proposedStaff === undefined && lists.every((list) => list.length === 0);
}
