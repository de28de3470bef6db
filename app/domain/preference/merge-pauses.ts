/**
 * Pauses may overlap and leave different things open; together they make quiet whatever one of them does. Told or
 * compared day by day, each day has one of them.
 */
import { addDays, dayBefore } from "../time/local-date";
import type { LocalDate, Pause } from "./preference";

/** Days one after the other, both ends included; null = for good. */
export interface Days {
  from: LocalDate;
  to: LocalDate | null;
}

/** Pauses of which no two hold on one day, early ones first: open is only what all that hold on it leave open. */
export function mergePauses(pauses: readonly Pause[]): Pause[] {
  const merged: Pause[] = [];
  for (const days of cutIntoDays(pauses)) {
    const holding = pauses.filter((pause) => isWithin(days, pause));
    if (holding.length === 0) continue;
    const pause = { ...days, ...exceptOfAll(holding), ...(holding.some(isQuiet) && quiet) };
    const last = merged.at(-1);
    if (last && isNext(last, pause) && isAlike(last, pause)) last.to = pause.to;
    else merged.push(pause);
  }
  return merged;
}

/** The stretches within which no pause begins or ends, also those without one between them. */
export function cutIntoDays(pauses: readonly Pause[]): Days[] {
  const cuts = pauses.flatMap(({ from, to }) => (to === null ? [from] : [from, addDays(to, 1)]));
  const starts = [...new Set(cuts)].sort();
  return starts.map((from, place) => {
    const next = starts[place + 1];
    return { from, to: next === undefined ? null : dayBefore(next) };
  });
}

export function isWithin(inner: Days, outer: Days): boolean {
  return outer.from <= inner.from && (outer.to === null || (inner.to !== null && inner.to <= outer.to));
}

/** Does the second begin on the day after the first? */
export function isNext(first: Days, second: Days): boolean {
  return first.to !== null && addDays(first.to, 1) === second.from;
}

function exceptOfAll([first, ...others]: Pause[]): Pick<Pause, "except"> {
  const except = (first?.except ?? []).filter((topic) =>
    others.every((other) => other.except?.includes(topic)),
  );
  return except.length > 0 ? { except } : {};
}

function isAlike(one: Pause, other: Pause): boolean {
  return isQuiet(one) === isQuiet(other) && hasSameExcept(one, other);
}

function hasSameExcept({ except: one = [] }: Pause, { except: other = [] }: Pause): boolean {
  return one.length === other.length && one.every((topic) => other.includes(topic));
}

export function isQuiet({ quiet }: Pause): boolean {
  return quiet === true;
}

const quiet = { quiet: true } as const;
