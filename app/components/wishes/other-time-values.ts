import { parseLocalDate } from "~/domain/time/local-date";
import { toInstant } from "~/domain/time/wall-clock";
import { parseTimeOfDay } from "~/domain/time/weekly-hours";
import type { Zone } from "~/domain/time/zone";
import type { StretchValues } from "../hours/stretch-fields";

/** The form in which another time is named, as typed. */
export interface OtherTimeValues extends StretchValues {
  /** One of the times suggested, or `own`; empty = not said. */
  time: string;
}

export interface ReadOtherTime {
  values: OtherTimeValues;
  /** Null = not said, or not in full. */
  stretch: { from: number; until: number } | null;
  fault: { fieldId: string; word: "timeMissing" | "dateMissing" | "hoursMissing" } | null;
}

export const noOtherTime: OtherTimeValues = { time: "", date: "", from: "", to: "" };

/** A suggested time as the value of its button. */
export function nameStretch({ from, until }: { from: number; until: number }): string {
  return `${from}-${until}`;
}

/** Null = it names none. */
export function readStretchNamed(name: string): { from: number; until: number } | null {
  const named = /^(\d{1,15})-(\d{1,15})$/.exec(name);
  return named && { from: Number(named[1]), until: Number(named[2]) };
}

/** What is typed is meant on the clock of `zone`. */
export function readOtherTime(form: FormData, zone: Zone): ReadOtherTime {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const values = { time: text("time"), date: text("date"), from: text("from"), to: text("to") };
  if (values.time === "") return { values, stretch: null, fault: { fieldId: "time", word: "timeMissing" } };
  const suggested = readStretchNamed(values.time);
  if (suggested) return { values, stretch: suggested, fault: null };
  return { values, ...readTyped(values, zone) };
}

function readTyped({ date, from, to }: StretchValues, zone: Zone): Pick<ReadOtherTime, "stretch" | "fault"> {
  const day = parseLocalDate(date);
  const [start, end] = [parseTimeOfDay(from), parseTimeOfDay(to)];
  if (day === undefined) return { stretch: null, fault: { fieldId: "date", word: "dateMissing" } };
  if (start === undefined || end === undefined) {
    return { stretch: null, fault: { fieldId: "from", word: "hoursMissing" } };
  }
  return {
    stretch: { from: toInstant(zone, day + start), until: toInstant(zone, day + end) },
    fault: null,
  };
}
