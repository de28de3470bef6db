import type { ChannelId } from "../preference/channel";
import type { StaffId } from "../preference/preference";
import type { TopicId } from "../preference/topic";
import type { ContactPointKind } from "./contact-point";
import type { CustomerId } from "./customer";
import type { PersonName } from "./directory";

export interface KnownPoint {
  id: string;
  kind: ContactPointKind;
  valueHash: string;
  openChannels: ChannelId[];
  verifiedAt: number | null;
}

export interface KnownRefusal {
  valueHash: string;
  channel: ChannelId;
  withdrawnAt: number | null;
}

export interface KnownClaim {
  topic: TopicId;
  channel: ChannelId;
  source: string;
  givenAt: number | null;
  detail: string | null;
}

/** What is on record of a customer, as far as a further export can change it. */
export interface KnownCustomer {
  id: CustomerId;
  name: PersonName;
  language: string;
  chosenAt: number | null;
  proposedStaff: StaffId | null;
  matchKey: string | null;
  /** The systems whose exports know the customer by an id. */
  systems: string[];
  points: KnownPoint[];
  /** The customer's own. */
  refusals: KnownRefusal[];
  claims: KnownClaim[];
}
