import { WeekGrid } from "~/design-system/week-grid";
import type { HoursWindow, Weekday } from "~/domain/preference/channel";
import { doMeet, type RangeText, rangesOf, weekdays } from "~/domain/preference/edit-week";
import { formatShortDays, weekdayName } from "~/i18n/format/format-days";
import { formatTime, formatTimeSpan } from "~/i18n/format/format-time";
import { hoursEditorWords } from "~/i18n/words/hours-editor-words";
import { useSite } from "../site/use-site";
import { listTimesBetween } from "./list-times-between";

/** The week as a grid of half hours; what the company never uses is closed. */
export function HoursGrid({ houseHours }: { houseHours: HoursWindow[] | null }) {
  const { language } = useSite();
  const { label, hint, ...states } = hoursEditorWords[language].grid;
  const slots = listSlots(houseHours);
  return (
    <WeekGrid
      label={label}
      hint={hint}
      states={states}
      days={weekdays.map((day) => ({
        label: weekdayName(day, language),
        short: formatShortDays([day], language),
        isClosed: findClosed(houseHours, day, slots),
      }))}
      slots={slots.map(({ from, to }) => ({
        from,
        to,
        label: formatTimeSpan(from, to, language),
        ...(from.endsWith(":00") && { hour: formatTime(from, language) }),
      }))}
    />
  );
}

function findClosed(
  houseHours: HoursWindow[] | null,
  day: Weekday,
  slots: readonly RangeText[],
): (slot: number) => boolean {
  if (houseHours === null) return () => false;
  const open = rangesOf(houseHours, day);
  return (slot) => !open.some((range) => doMeet(range, slots[slot]!));
}

function listSlots(houseHours: HoursWindow[] | null): RangeText[] {
  const times = listTimesBetween(houseHours ?? undefined);
  return times.slice(1).map((to, place) => ({ from: times[place]!, to }));
}
