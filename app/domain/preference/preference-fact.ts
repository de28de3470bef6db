/**
 * What preferences say, as facts: each is said once, none contradicts another, and together they are what
 * the permission rules enforce (product.md, "One truth"). A fact is data, never words; `app/i18n` has one
 * sentence for each kind. Invitations, contact points and used-up caps are not preferences and not in here.
 */
import type { ChannelId, HoursWindow } from "./channel";
import type { Cap, Pause, SenderType, StaffId, TeamId, WhenAway } from "./preference";
import type { AreaId, TopicId } from "./topic";

export const editors = ["people", "topics", "hours", "limits", "exceptions", "pause"] as const;

/** The page on which a fact is changed. */
export type Editor = (typeof editors)[number];

/** Who of the staff may get in touch, as it stands today. */
export type ChosenPeople =
  | { mode: "person"; staff: StaffId }
  /** Ranked, but nobody on the list has room yet: whoever does first. */
  | { mode: "waiting"; ranked: StaffId[] }
  /** Anyone of these teams; none named = of every team. */
  | { mode: "anyone"; teams: TeamId[] };

/** Channels and the hours on which they are open; null = always. */
export interface Way {
  channels: ChannelId[];
  windows: HoursWindow[] | null;
}

/** Contacts that need the customer's choice: consent, and calls and visits about a contract. */
export interface ContactAllowed extends Way {
  kind: "contact_allowed";
  topics: TopicId[];
  /** The area for which people were chosen apart; null = the general choice. */
  area: AreaId | null;
  /** Null = none of the staff; then `senders` does not name them. */
  chosen: ChosenPeople | null;
  senders: SenderType[];
  /** They interrupt a person; then there is one channel. */
  isLive: boolean;
  /** These are all the channels of its topics. */
  isOnly: boolean;
  /** The caps that speak of exactly these contacts. */
  caps: Cap[];
}

/** What comes anyway, from anyone of the company. */
interface Kept {
  topics: TopicId[];
  ways: Way[];
  /** The channels on which an AI may write or speak it. */
  ai: ChannelId[];
}

/** What a contract needs. */
export interface ContractKept extends Kept {
  kind: "contract_kept";
}

/** What the law requires, whatever was chosen. */
export interface LawKept extends Kept {
  kind: "law_kept";
}

/** In danger anyone may get in touch, on every way. */
export interface DangerKept {
  kind: "danger_kept";
  topics: TopicId[];
}

/** Nobody may get in touch; contracts are kept where `exceptContract`. */
export interface NobodyAllowed {
  kind: "nobody_allowed";
  exceptContract: boolean;
}

/** What holds while the person is away; deputy and next-choice name who may step in, in order. */
export interface StandIn {
  kind: "stand_in";
  area: AreaId | null;
  /** Those of the area; empty for the general choice. */
  topics: TopicId[];
  staff: StaffId;
  whenAway: WhenAway;
  standIns: StaffId[];
}

/** Where the branch may get in touch while nobody on the list has room; said only where the customer chose that. */
export interface WhileFull {
  kind: "while_full";
  area: AreaId | null;
  /** Those of the area; empty for the general choice. */
  topics: TopicId[];
  teams: TeamId[];
  /** Nobody has room at present: it holds until one of `waitedFor` has. */
  isNow: boolean;
  waitedFor: StaffId[];
}

/** A cap that speaks of other contacts than those of one sentence alone. */
export interface Limit {
  kind: "limit";
  cap: Cap;
}

/** The customer's own words to a topic. */
export interface Note {
  kind: "note";
  topic: TopicId;
  text: string;
}

export interface TopicsRefused {
  kind: "topics_refused";
  topics: TopicId[];
}

export interface ChannelsRefused {
  kind: "channels_refused";
  channels: ChannelId[];
}

export interface AppointmentOnly {
  kind: "appointment_only";
  channels: ChannelId[];
}

/** May these live channels be used on public holidays? */
export interface Holidays {
  kind: "holidays";
  allowed: boolean;
  channels: ChannelId[];
}

export interface NoAi {
  kind: "no_ai";
}

/** Automatic messages only to a contract where `exceptContract`, else none. */
export interface NoAutomated {
  kind: "no_automated";
  exceptContract: boolean;
}

export interface Blocked {
  kind: "blocked";
  staff: StaffId[];
}

/** All hours are read on this clock, which is not the company's. */
export interface OtherTimeZone {
  kind: "other_time_zone";
  timeZone: string;
}

/** A pause that has not ended. */
export interface PauseMade {
  kind: "pause";
  pause: Pause;
  isRunning: boolean;
}

export type PreferenceFact =
  | ContactAllowed
  | ContractKept
  | LawKept
  | DangerKept
  | NobodyAllowed
  | StandIn
  | WhileFull
  | Limit
  | Note
  | TopicsRefused
  | ChannelsRefused
  | AppointmentOnly
  | Holidays
  | NoAi
  | NoAutomated
  | Blocked
  | OtherTimeZone
  | PauseMade;

export type FactKind = PreferenceFact["kind"];

/** Where a fact is changed; null where it is the law's, not the customer's. */
export function editorOf(fact: PreferenceFact): Editor | null {
  if (fact.kind !== "contact_allowed") return editorOfKind[fact.kind];
  if (fact.area !== null) return "people";
  return fact.isLive ? "hours" : "topics";
}

const editorOfKind: Record<Exclude<FactKind, "contact_allowed">, Editor | null> = {
  contract_kept: "topics",
  law_kept: null,
  danger_kept: null,
  nobody_allowed: "people",
  stand_in: "people",
  while_full: "people",
  limit: "limits",
  note: "topics",
  topics_refused: "topics",
  channels_refused: "topics",
  appointment_only: "exceptions",
  holidays: "exceptions",
  no_ai: "exceptions",
  no_automated: "exceptions",
  blocked: "exceptions",
  other_time_zone: "hours",
  pause: "pause",
};
