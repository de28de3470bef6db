/**
 * What changed in the meaning of a customer's preferences, part by part (permission.md, "Narrowing is free,
 * widening needs the customer"). Facts, never words: they are told to the customer, kept as evidence, and say
 * what may hold at once. A part that changed both ways is listed twice.
 */
import type { ChannelId, HoursWindow } from "../channel";
import type { Cap, Pause, PeopleChoice, StaffId, TeamId } from "../preference";
import type { AreaId, TopicId } from "../topic";

/** `narrower`: less is allowed. `wider`: whatever cannot be shown to allow less. */
export type Direction = "narrower" | "wider";

/** Who may get in touch; `area: null` = in general. */
export interface PeopleChanged {
  part: "people";
  direction: Direction;
  area: AreaId | null;
  before: PeopleChoice;
  after: PeopleChoice;
  /** The teams that may get in touch while nobody on a list has room; absent where they are those from before. */
  branch?: TeamId[];
}

/** Narrower = blocked from now on. */
export interface BlockChanged {
  part: "blocked";
  direction: Direction;
  staff: StaffId;
}

/** One channel, opened (wider) or closed to automatic messages, to AI; or for a topic. */
export interface SenderChannelChanged {
  part: "automated" | "ai";
  direction: Direction;
  channel: ChannelId;
}

export interface TopicChannelChanged {
  part: "topic";
  direction: Direction;
  topic: TopicId;
  channel: ChannelId;
}

/** The same channels, another one the dearest; decides nothing, but is the customer's to say. */
export interface ChannelOrderChanged {
  part: "channel_order";
  direction: "wider";
  topic: TopicId;
  channels: ChannelId[];
}

/** The customer's own words; decide nothing, but are the customer's to say. */
export interface NoteChanged {
  part: "note";
  direction: "wider";
  topic: TopicId;
  before: string | null;
  after: string | null;
}

/** Null = the company's hours. */
export interface HoursChanged {
  part: "hours";
  direction: Direction;
  channel: ChannelId;
  before: HoursWindow[] | null;
  after: HoursWindow[] | null;
}

/** Narrower = on an invitation only. */
export interface AppointmentChanged {
  part: "by_appointment";
  direction: Direction;
  channel: ChannelId;
}

export interface PublicHolidaysChanged {
  part: "public_holidays";
  direction: Direction;
}

/** `before` and `after` speak of the same contacts and the same span; null = none did, or none does. */
export interface CapChanged {
  part: "cap";
  direction: Direction;
  before: Cap | null;
  after: Cap | null;
}

/** `before` and `after` begin on the same day; null = none did, or none does. */
export interface PauseChanged {
  part: "pause";
  direction: Direction;
  before: Pause | null;
  after: Pause | null;
}

/** Another clock moves hours, pauses and caps, and so allows other instants. */
export interface TimeZoneChanged {
  part: "time_zone";
  direction: "wider";
  before: string;
  after: string;
}

/** Null = no public holidays. */
export interface RegionChanged {
  part: "region";
  direction: Direction;
  before: string | null;
  after: string | null;
}

export type PreferenceChange =
  | PeopleChanged
  | BlockChanged
  | SenderChannelChanged
  | TopicChannelChanged
  | ChannelOrderChanged
  | NoteChanged
  | HoursChanged
  | AppointmentChanged
  | PublicHolidaysChanged
  | CapChanged
  | PauseChanged
  | TimeZoneChanged
  | RegionChanged;
