import type { TimeOfDay } from "~/domain/preference/channel";
import { minuteMs } from "~/domain/time/instant";
import { addDays } from "~/domain/time/local-date";
import type { Language } from "../language";
import { isSpan, runsOf } from "./day-runs";
import { formatWeekday } from "./format-date";
import type { ReaderClock } from "./format-moment";
import { formatTime, formatTimeSpan } from "./format-time";
import { joinWithAnd } from "./join-list";
import { daysBetween, localEnd, localMoment } from "./local-moment";

/** Milliseconds; `until` is not included. */
interface Stretch {
  from: number;
  until: number;
}

/** Part of a day on the clock; `from` null = it has begun, today or the day before. */
interface Span {
  from: TimeOfDay | null;
  to: TimeOfDay;
}

/** Days that are alike in their parts; 0 = today. */
interface Days {
  days: number[];
  spans: Span[];
}

/**
 * Stretches of today and the six days after, day by day, those alike together: "heute bis 20 Uhr, Donnerstag von 17 bis
 * 20 Uhr", "morgen bis Freitag von 8 bis 12 Uhr und von 14 bis 18 Uhr", "Samstag ganztags", "täglich von 9 bis 18 Uhr",
 * "jederzeit". One that has begun and ends within another day is told by its end alone: "bis Montag, 21:12 Uhr".
 */
export function formatDaysAhead(
  stretches: readonly Stretch[],
  clock: ReaderClock,
  language: Language,
): string {
  const today = localMoment(clock.now, clock.timeZone).date;
  const nameOf = (day: number) => words[language].near[day] ?? formatWeekday(addDays(today, day), language);
  const running = stretches.filter((stretch) => runsIntoADay(stretch, clock));
  const others = stretches.filter((stretch) => !running.includes(stretch));
  return [
    ...running.map(({ until }) => writeEnd(until, clock, nameOf, language)),
    ...groupDays(splitByDay(others, clock)).map((days) => writeDays(days, nameOf, language)),
  ].join(", ");
}

/** Has it begun, and does it end in the midst of another day? */
function runsIntoADay({ from, until }: Stretch, { now, timeZone }: ReaderClock): boolean {
  const end = localEnd(endOf(until), timeZone);
  const isAnotherDay = daysBetween(localMoment(now, timeZone).date, end.date) > 0;
  return from <= new Date(now).getTime() && isAnotherDay && end.time !== "24:00";
}

function writeEnd(
  until: number,
  { now, timeZone }: ReaderClock,
  nameOf: (day: number) => string,
  language: Language,
): string {
  const end = localEnd(endOf(until), timeZone);
  const day = daysBetween(localMoment(now, timeZone).date, end.date);
  return `${words[language].until} ${nameOf(day)}, ${formatTime(end.time, language)}`;
}

/** A minute that has not ended counts whole. */
function endOf(until: number): number {
  return Math.ceil(until / minuteMs) * minuteMs;
}

function splitByDay(stretches: readonly Stretch[], clock: ReaderClock): Map<number, Span[]> {
  const spans = new Map<number, Span[]>();
  for (const { day, span } of stretches.flatMap((stretch) => listParts(stretch, clock))) {
    const before = spans.get(day) ?? [];
    const last = before.at(-1);
    // An hour that the clock repeats is told once.
    if (last && (span.from ?? "") <= last.to) last.to = span.to > last.to ? span.to : last.to;
    else spans.set(day, [...before, span]);
  }
  return spans;
}

/** What of a stretch lies on each day; a minute that has begun counts whole. */
function listParts({ from, until }: Stretch, { now, timeZone }: ReaderClock): { day: number; span: Span }[] {
  const start = new Date(now).getTime();
  const today = localMoment(start, timeZone).date;
  const [first, last] = [localMoment(from, timeZone), localEnd(endOf(until), timeZone)];
  const [firstDay, lastDay] = [daysBetween(today, first.date), daysBetween(today, last.date)];
  return Array.from({ length: lastDay - firstDay + 1 }, (_, index) => {
    const day = firstDay + index;
    const to = day === lastDay ? last.time : "24:00";
    const hasBegun = day > firstDay || (day === 0 && from <= start);
    const begins = hasBegun ? "00:00" : first.time;
    return { day, span: { from: hasBegun && to !== "24:00" ? null : begins, to } };
  });
}

function groupDays(spansOf: Map<number, Span[]>): Days[] {
  const groups = new Map<string, Days>();
  for (const [day, spans] of spansOf) {
    const key = JSON.stringify(spans);
    const group = groups.get(key) ?? { days: [], spans };
    group.days.push(day);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function writeDays({ days, spans }: Days, nameOf: (day: number) => string, language: Language): string {
  const { always, everyDay, allDay, until } = words[language];
  const isWeek = days.length === 7;
  const on = isWeek ? everyDay : writeNames(days, nameOf, language);
  const isWhole = spans.every(({ from, to }) => from === "00:00" && to === "24:00");
  if (!isWhole) return `${on} ${writeSpans(spans, language)}`;
  if (isWeek) return always;
  const isToday = days.every((day) => day === 0);
  return `${on} ${isToday ? `${until} ${formatTime("24:00", language)}` : allDay}`;
}

function writeNames(days: number[], nameOf: (day: number) => string, language: Language): string {
  const names = runsOf(days).flatMap((run) => {
    const each = run.map(nameOf);
    return isSpan(run) ? [`${each[0]} ${words[language].to} ${each.at(-1)}`] : each;
  });
  return joinWithAnd(names, language);
}

function writeSpans(spans: Span[], language: Language): string {
  const { from: since, until } = words[language];
  const times = spans.map(({ from, to }) =>
    from === null ? `${until} ${formatTime(to, language)}` : `${since} ${formatTimeSpan(from, to, language)}`,
  );
  return joinWithAnd(times, language);
}

const words = {
  de: {
    always: "jederzeit",
    everyDay: "täglich",
    allDay: "ganztags",
    near: ["heute", "morgen"],
    to: "bis",
    from: "von",
    until: "bis",
  },
  en: {
    always: "at any time",
    everyDay: "every day",
    allDay: "all day",
    near: ["today", "tomorrow"],
    to: "to",
    from: "from",
    until: "until",
  },
};
