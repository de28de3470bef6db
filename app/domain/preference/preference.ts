import type { ChannelId, HoursWindow } from "./channel";
import type { AreaId, TopicId } from "./topic";

/** ISO date `YYYY-MM-DD`. */
export type LocalDate = string;

/** ISO 8601 duration with date parts only, above zero and at most ten years, such as `P14D` or `P1M`. */
export type CalendarPeriod = string;

export type StaffId = string;
export type TeamId = string;

export const peopleModes = ["ranked", "anyone", "nobody"] as const;
export type PeopleMode = (typeof peopleModes)[number];

export const whenAwayChoices = ["deputy", "next-choice", "wait"] as const;
export type WhenAway = (typeof whenAwayChoices)[number];

export const whileFullChoices = ["nobody", "branch"] as const;
export type WhileFull = (typeof whileFullChoices)[number];

export const senderTypes = ["staff", "automated", "ai"] as const;
export type SenderType = (typeof senderTypes)[number];

/** Who may get in touch, in general or for one area. Fields of another mode are kept and not read. */
export interface PeopleChoice {
  mode: PeopleMode;
  /** Mode ranked: one to five, favourite first. */
  ranked?: StaffId[];
  /** Mode anyone: these teams; empty or absent = every team. */
  teams?: TeamId[];
  /** Mode ranked: who steps in while the assigned person is absent; absent = wait. */
  whenAway?: WhenAway;
  /** Mode ranked: who may get in touch while nobody on the list has room; absent = nobody. */
  whileFull?: WhileFull;
}

export interface People extends PeopleChoice {
  /** For topics of that area this choice replaces the general one, whole. */
  areas?: Record<AreaId, PeopleChoice>;
  /** Never these, whatever else is said. */
  blocked?: StaffId[];
  /** Channels open to automatic messages of the company. */
  automated?: ChannelId[];
  /** Channels open to whatever no person has read or spoken. */
  ai?: ChannelId[];
}

/** No more than `max` contacts in any span of length `per`; the other fields narrow what it speaks of. */
export interface Cap {
  max: number;
  per: CalendarPeriod;
  channel?: ChannelId;
  topic?: TopicId;
  sender?: SenderType;
}

/** No contact on these local dates, both included; `to: null` = until further notice. */
export interface Pause {
  from: LocalDate;
  to: LocalDate | null;
  /** Topics that the pause leaves open. */
  except?: TopicId[];
  /**
   * Until the customer gets in touch: nobody asks whether it shall end. Only without exceptions; it has a last day once it
   * was ended. The rules know no difference (docs/decisions/hours-and-pauses.md).
   */
  quiet?: true;
}

/** What one customer has decided (permission.md, "Preferences"): a versioned document. */
export interface Preferences {
  /** IANA zone of the customer. */
  timeZone: string;
  /** ISO 3166-1 or -2, whose public holidays count; absent = the company's. */
  region?: string;
  people: People;
  /** Topic -> channels, the dearest first; absent or empty = none. */
  topics?: Record<TopicId, ChannelId[]>;
  /** Own words per topic, shown to whoever may get in touch; they decide nothing. */
  notes?: Record<TopicId, string>;
  /** Channel -> weekly windows; absent = the company's hours, empty = never. */
  hours?: Record<ChannelId, HoursWindow[]>;
  /** Channels used only on an invitation; replaces the company's marks; absent = the company's. */
  byAppointment?: ChannelId[];
  /** May live channels be used on a public holiday? Absent = no. */
  publicHolidays?: boolean;
  caps?: Cap[];
  pauses?: Pause[];
}

/** What holds for a customer who has never chosen: nobody, nothing, in the company's zone and region. */
export function preferencesOfNobody(timeZone: string): Preferences {
  return { timeZone, people: { mode: "nobody" } };
}
