/** The ways in which a customer can be reached. A company may list fewer, or add its own. */
export const knownChannels = ["phone", "email", "sms", "messenger", "letter", "visit", "video"] as const;

export type KnownChannel = (typeof knownChannels)[number];

/** A channel's id; see {@link Channel}. */
export type ChannelId = string;

/** ISO weekday number, 1 = Monday to 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Wall-clock time `HH:MM`; as the end of a window also `24:00`. */
export type TimeOfDay = string;

/** A weekly window on the wall clock: `from` included, `to` not; it never crosses midnight. */
export interface HoursWindow {
  days: Weekday[];
  from: TimeOfDay;
  to: TimeOfDay;
}

/** A channel as the house rules define it (permission.md, "Company"). */
export interface Channel {
  id: ChannelId;
  /** It interrupts a person: a call, a visit, a video call. */
  live: boolean;
  /** Used only on an invitation, unless the customer says otherwise. */
  byAppointment?: boolean;
  /** When the company may use it at all, on the customer's clock; absent = always. */
  hours?: HoursWindow[];
}

/** Somebody has to be there: no program and no AI pays a visit. */
export function needsPerson(channel: ChannelId): boolean {
  return channel === "visit";
}
