/**
 * When each channel may be used, before and after (permission.md, "Hours"), as weeks on the customer's clock.
 * Hours are narrower where the company's hours leave less of them; they are wider where they hold more by
 * themselves, since the company's may change. No hours of one's own are the whole week.
 */
import type { Company } from "../../permission/company";
import { getOwn } from "../../permission/get-own";
import { complementOf, intersectionOf, type Spans } from "../../time/spans";
import { weekOf } from "../../time/weekly-hours";
import type { Channel, HoursWindow, Weekday } from "../channel";
import type { Preferences } from "../preference";
import type { Direction, PreferenceChange } from "./preference-change";
import { windowsOf } from "./windows-of";

type Hours = HoursWindow[] | undefined;

const allDays: Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const wholeWeek = weekOf([{ days: allDays, from: "00:00", to: "24:00" }]);
const windowsMax = 50;

export function compareHours(
  before: Preferences,
  after: Preferences,
  { channels }: Company,
): PreferenceChange[] {
  return channels.flatMap((channel) => {
    const from = getOwn(before.hours, channel.id);
    const to = getOwn(after.hours, channel.id);
    return directionsOf(from, to, channel).map((direction) => ({
      part: "hours" as const,
      direction,
      channel: channel.id,
      before: from ?? null,
      after: to ?? null,
    }));
  });
}

/** Only the hours that both leave open. */
export function meetHours(
  before: Preferences,
  after: Preferences,
  { channels }: Company,
): Preferences["hours"] {
  return Object.fromEntries(
    channels.flatMap(({ id }) => {
      const met = meetWindows(getOwn(before.hours, id), getOwn(after.hours, id));
      return met ? [[id, met]] : [];
    }),
  );
}

function directionsOf(before: Hours, after: Hours, { hours }: Channel): Direction[] {
  const open = weekOfHours(hours);
  const isNarrower = !isWithin(intersectionOf(weekOfHours(before), open), weekOfHours(after));
  const isWider = !isWithin(weekOfHours(after), weekOfHours(before));
  return [...(isNarrower ? (["narrower"] as const) : []), ...(isWider ? (["wider"] as const) : [])];
}

function meetWindows(before: Hours, after: Hours): Hours {
  const [from, to] = [weekOfHours(before), weekOfHours(after)];
  if (isWithin(from, to)) return before;
  if (isWithin(to, from)) return after;
  return windowsOf(intersectionOf(from, to)).slice(0, windowsMax);
}

function weekOfHours(hours: Hours): Spans {
  return hours ? weekOf(hours) : wholeWeek;
}

function isWithin(week: Spans, other: Spans): boolean {
  return intersectionOf(week, complementOf(other)).length === 0;
}
