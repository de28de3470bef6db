import { HoursEditor } from "~/design-system/hours-editor";
import type { HoursWindow, Weekday } from "~/domain/preference/channel";
import { coverOfPart, dayParts, namePart, stretchesOf } from "~/domain/preference/day-parts";
import { type RangeText, rangesOf, weekdays } from "~/domain/preference/edit-week";
import { weekdayName } from "~/i18n/format/format-days";
import { formatClock, formatTimeSpan } from "~/i18n/format/format-time";
import { joinWithAnd } from "~/i18n/format/join-list";
import type { Language } from "~/i18n/language";
import { hoursEditorWords } from "~/i18n/words/hours-editor-words";
import type { FormFault } from "../choices/editor-page";
import { useSite } from "../site/use-site";
import { HoursGrid } from "./hours-grid";
import { editField, fromField, type HoursValues, toField } from "./hours-values";
import { listTimesBetween } from "./list-times-between";

interface WeekFieldsProps {
  values: HoursValues;
  /** Null = the company can be there at any hour. */
  houseHours: HoursWindow[] | null;
  faults: readonly FormFault[];
}

/** Seven days with from and to, within the hours of the house, and the same as a grid. */
export function WeekFields({ values, houseHours, faults }: WeekFieldsProps) {
  const { language } = useSite();
  const words = hoursEditorWords[language];
  const errorAt = (id: string) => faults.find(({ fieldId }) => fieldId === id)?.text;
  return (
    <HoursEditor
      id="week"
      legend={words.week}
      hint={words.emptyDay}
      error={errorAt("week")}
      grid={<HoursGrid houseHours={houseHours} />}
      days={weekdays.map((day, index) => ({
        id: `day-${day}`,
        label: weekdayName(day, language),
        ...describeHouse(houseHours, day, language),
        parts: listParts(houseHours, day, values.days[index]!, language),
        ranges: isClosed(houseHours, day)
          ? []
          : values.days[index]!.map((typed, range) => ({
              from: { name: fromField(day, range), value: typed.from },
              to: { name: toField(day, range), value: typed.to },
              times: listTimes(houseHours, day, language),
              emptyLabel: range === 0 ? words.day.not : words.day.notOtherwise,
              emptyToLabel: words.day.toWhen,
              fromLabel: words.day.fromNamed(weekdayName(day, language)),
              toLabel: words.day.toNamed(weekdayName(day, language)),
              separator: words.day.to,
              error: errorAt(toField(day, range)),
            })),
      }))}
    />
  );
}

function isClosed(houseHours: HoursWindow[] | null, day: Weekday): boolean {
  return houseHours !== null && !houseHours.some(({ days }) => days.includes(day));
}

/** The limit that the company sets to a day. */
function describeHouse(houseHours: HoursWindow[] | null, day: Weekday, language: Language) {
  const words = hoursEditorWords[language];
  if (houseHours === null) return {};
  if (isClosed(houseHours, day)) return { closed: words.day.closed };
  const spans = rangesOf(houseHours, day).map(({ from, to }) => formatTimeSpan(from, to, language));
  return { note: words.house.onDay(joinWithAnd(spans, language)) };
}

const pressedAs = { all: "true", part: "mixed", none: "false" } as const;

/** Those that the company has, with the hours it has of them. */
function listParts(
  houseHours: HoursWindow[] | null,
  day: Weekday,
  typed: readonly RangeText[],
  language: Language,
) {
  const words = hoursEditorWords[language];
  const house = houseHours ?? undefined;
  return dayParts.flatMap((part) => {
    const stretches = stretchesOf({ day, part }, house);
    if (stretches.length === 0) return [];
    const spans = stretches.map(({ from, to }) => formatTimeSpan(from, to, language));
    const label = words.parts[part];
    return {
      name: editField,
      value: namePart({ day, part }),
      formAction: `#day-${day}`,
      label,
      accessibleName: words.day.partNamed(weekdayName(day, language), label, joinWithAnd(spans, language)),
      pressed: pressedAs[coverOfPart(typed, { day, part }, house)],
    };
  });
}

/** Half hours between the earliest and the latest hour of the house on that day. */
function listTimes(houseHours: HoursWindow[] | null, day: Weekday, language: Language) {
  const open = houseHours?.filter(({ days }) => days.includes(day));
  return listTimesBetween(open).map((time) => ({ value: time, label: formatClock(time, language) }));
}
