/** The form about hours: seven days with ranges of wall-clock time, and what windows they make. */
import type { HoursWindow, Weekday } from "~/domain/preference/channel";
import { readPart, switchPart } from "~/domain/preference/day-parts";
import {
  copyDay,
  type EditedDays,
  type RangeText,
  rangesOf,
  readDays,
  takeUsualWeek,
  type UsualWeek,
  usualWeeks,
  weekdays,
} from "~/domain/preference/edit-week";

export type HoursMode = "house" | "own" | "never";

export interface HoursValues {
  mode: HoursMode;
  /** Monday first; each day has as many ranges as the form showed. */
  days: RangeText[][];
}

export type RangeFault = "to_missing" | "to_before_from" | "to_equals_from" | "time_invalid";

export interface HoursFault {
  day: Weekday;
  range: number;
  fault: RangeFault;
}

const rangesShownMin = 2;
/** Every other half hour of a day. */
const rangesMax = 24;
const timePattern = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;

export const fromField = (day: Weekday, range: number) => `from-${day}-${range}`;
export const toField = (day: Weekday, range: number) => `to-${day}-${range}`;

/** `windows` undefined = none of their own: the company's hold. */
export function toHoursValues(
  windows: HoursWindow[] | undefined,
  house: HoursWindow[] | undefined,
): HoursValues {
  const isHouse = windows === undefined || sameHours(windows, house);
  const mode = isHouse ? "house" : windows.length === 0 ? "never" : "own";
  const shown = windows ?? house ?? [];
  return { mode, days: weekdays.map((day) => withEmptyRanges(rangesOf(shown, day))) };
}

/** Without a beginning a range reads "not at all", and is that: an end left standing counts for nothing. */
export function readHoursValues(form: FormData): HoursValues {
  const mode = String(form.get("mode"));
  const text = (name: string) => String(form.get(name) ?? "").trim();
  return {
    mode: mode === "own" || mode === "never" ? mode : "house",
    days: weekdays.map((day) =>
      Array.from({ length: rangesMax }, (_, range) => {
        const from = text(fromField(day, range));
        return { from, to: from && text(toField(day, range)) };
      }).filter(({ from }, range) => range < rangesShownMin || from),
    ),
  };
}

/** Sent by the buttons that change the week without saving it. */
export const editField = "edit";
export const copyFields = { from: "copyFrom", to: "copyTo" } as const;

export const copyEdit = "copy";

/** What a button of the form makes of the week; null where another button was pressed. Everything else stays as typed. */
export function editHours(
  values: HoursValues,
  form: FormData,
  house: HoursWindow[] | undefined,
): HoursValues | null {
  const edit = String(form.get(editField));
  if (edit === copyEdit) return withDays(values, copyTyped(values, form, house), "own");
  const part = readPart(edit);
  if (part) {
    const ranges = switchPart(values.days[part.day - 1]!, part, house);
    return withDays(values, new Map([[part.day, ranges]]), "own");
  }
  const usual = usualWeeks.find((each) => each === edit);
  return usual ? withDays(values, takeUsualWeek(usual, values.days, house), modeOf(usual)) : null;
}

function copyTyped({ days }: HoursValues, form: FormData, house: HoursWindow[] | undefined): EditedDays {
  const [from, to] = [copyFields.from, copyFields.to].map((name) => readDays(String(form.get(name))));
  return from?.[0] ? copyDay(days, from[0], to!, house) : new Map();
}

export function modeOf(usual: UsualWeek): HoursMode {
  return usual === "house" ? "house" : "own";
}

function withDays({ days }: HoursValues, edited: EditedDays, mode: HoursMode): HoursValues {
  return {
    mode,
    days: weekdays.map((day, index) => withEmptyRanges(edited.get(day) ?? days[index]!)),
  };
}

/** Windows for mode own; days of equal hours share one. */
export function toWindows({ days }: HoursValues): HoursWindow[] {
  const windows = new Map<string, HoursWindow>();
  for (const [index, ranges] of days.entries()) {
    for (const { from, to } of ranges.filter(({ from }) => from !== "")) {
      const known = windows.get(`${from}-${to}`);
      if (known) known.days = [...new Set([...known.days, weekdays[index]!])];
      else windows.set(`${from}-${to}`, { days: [weekdays[index]!], from, to });
    }
  }
  return [...windows.values()];
}

export function listHoursFaults({ mode, days }: HoursValues): HoursFault[] {
  if (mode !== "own") return [];
  return days.flatMap((ranges, index) =>
    ranges.flatMap((text, range) => {
      const fault = findRangeFault(text);
      return fault ? [{ day: weekdays[index]!, range, fault }] : [];
    }),
  );
}

function findRangeFault({ from, to }: RangeText): RangeFault | null {
  if (!from) return null;
  if (!to) return "to_missing";
  if (!timePattern.test(from) || !timePattern.test(to)) return "time_invalid";
  if (from === to) return "to_equals_from";
  return to < from ? "to_before_from" : null;
}

function withEmptyRanges(ranges: RangeText[]): RangeText[] {
  const missing = Math.max(0, rangesShownMin - ranges.length);
  return [...ranges, ...Array.from({ length: missing }, () => ({ from: "", to: "" }))];
}

function sameHours(a: HoursWindow[], b: HoursWindow[] | undefined): boolean {
  if (!b) return false;
  const layout = (windows: HoursWindow[]) => JSON.stringify(weekdays.map((day) => rangesOf(windows, day)));
  return layout(a) === layout(b);
}
