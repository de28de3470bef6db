/**
 * What a change of preferences means (permission.md, "Narrowing is free, widening needs the customer"). Meanings are
 * compared, not documents: an empty list of teams is wider than one team, no channel named for a contract means
 * the topic's own, a cap that another keeps says nothing, and what the company no longer has decides nothing. What
 * cannot be shown to narrow is wider, such as another time zone or other words in a note.
 *
 * Never throws on valid preferences. Cost: linear in both documents, but for caps (20) and pauses (50).
 */
import type { Company } from "../permission/company";
import { getZone } from "../time/zone";
import { compareCaps, meetCaps } from "./comparison/compare-caps";
import { compareHours, meetHours } from "./comparison/compare-hours";
import { comparePauses, meetPauses } from "./comparison/compare-pauses";
import { comparePeople, meetPeople } from "./comparison/compare-people";
import { compareTopics, meetTopics } from "./comparison/compare-topics";
import { compareIds, unite } from "./comparison/id-sets";
import type { PreferenceChange } from "./comparison/preference-change";
import { forgetWhatIsGone } from "./forget-what-is-gone";
import type { Preferences } from "./preference";

export type { Direction, PreferenceChange } from "./comparison/preference-change";

/** Every part whose meaning changed, with its direction; one that changed both ways is listed twice. */
export function comparePreferences(
  before: Preferences,
  after: Preferences,
  company: Company,
): PreferenceChange[] {
  const from = forgetWhatIsGone(before, company);
  const to = forgetWhatIsGone(after, company);
  return [
    ...comparePeople(from.people, to.people, company),
    ...compareTopics(from, to, company),
    ...compareHours(from, to, company),
    ...compareIds(appointmentsOf(from, company), appointmentsOf(to, company), "narrower").map(
      ({ id, direction }) => ({ part: "by_appointment", direction, channel: id }) as const,
    ),
    ...comparePublicHolidays(from, to),
    ...compareCaps(from.caps, to.caps, company),
    ...comparePauses(from.pauses, to.pauses, company),
    ...compareTimeZones(from, to),
    ...compareRegions(from, to, company),
  ];
}

/**
 * What of the change holds at once: preferences that allow nothing which those before did not. The rest waits for
 * the customer. A change that only narrows holds whole, one that only widens not at all.
 */
export function narrowPreferences(before: Preferences, after: Preferences, company: Company): Preferences {
  const changes = comparePreferences(before, after, company);
  if (!changes.some(({ direction }) => direction === "wider")) return after;
  if (!changes.some(({ direction }) => direction === "narrower")) return before;
  return meetPreferences(forgetWhatIsGone(before, company), forgetWhatIsGone(after, company), company);
}

/** Only what both allow, on the clock from before. */
function meetPreferences(before: Preferences, after: Preferences, company: Company): Preferences {
  const region = regionOf(before, company) === null ? after.region : before.region;
  const { notes } = before;
  const areAppointmentsNamed = before.byAppointment !== undefined || after.byAppointment !== undefined;
  return {
    timeZone: before.timeZone,
    ...(region && { region }),
    people: meetPeople(before.people, after.people, company),
    topics: meetTopics(before, after, company),
    ...(notes && { notes }),
    hours: meetHours(before, after, company),
    ...(areAppointmentsNamed && {
      byAppointment: unite(appointmentsOf(before, company), appointmentsOf(after, company)),
    }),
    publicHolidays: before.publicHolidays === true && after.publicHolidays === true,
    caps: meetCaps(before.caps, after.caps, company),
    pauses: meetPauses(before.pauses, after.pauses, company),
  };
}

/** Absent = the channels that the company marks. */
function appointmentsOf({ byAppointment }: Preferences, { channels }: Company): string[] {
  return byAppointment ?? channels.filter((channel) => channel.byAppointment).map(({ id }) => id);
}

function comparePublicHolidays(before: Preferences, after: Preferences): PreferenceChange[] {
  const [from, to] = [before.publicHolidays === true, after.publicHolidays === true];
  return from === to ? [] : [{ part: "public_holidays", direction: to ? "wider" : "narrower" }];
}

/** Two names of one zone are one. */
function compareTimeZones(
  { timeZone: before }: Preferences,
  { timeZone: after }: Preferences,
): PreferenceChange[] {
  return getZone(before) === getZone(after) ? [] : [{ part: "time_zone", direction: "wider", before, after }];
}

/** Holidays where there were none are narrower; those of another region are other days. */
function compareRegions(before: Preferences, after: Preferences, company: Company): PreferenceChange[] {
  const [from, to] = [regionOf(before, company), regionOf(after, company)];
  const direction = from === null ? "narrower" : "wider";
  return from === to ? [] : [{ part: "region", direction, before: from, after: to }];
}

function regionOf({ region }: Preferences, company: Company): string | null {
  return region ?? company.region ?? null;
}
