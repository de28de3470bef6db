/** Pauses begin and end on whole local days of the customer's, both ends included (permission.md, `paused`). */
import { addDays } from "../time/local-date";
import { isQuiet } from "./merge-pauses";
import type { LocalDate, Pause, Preferences } from "./preference";

export type EndedPause = Pause & { to: LocalDate };

/** Pauses that have ended go: the versions before keep them. */
export function addPause(preferences: Preferences, pause: Pause, today: LocalDate): Preferences {
  const notEnded = (preferences.pauses ?? []).filter(({ to }) => to === null || to >= today);
  return { ...preferences, pauses: [...notEnded, pause] };
}

/**
 * The latest pause that is over and that the customer has not been told of, `toldUntil` being the last day of those
 * told. None while another runs: then nothing has resumed.
 */
export function findEndedPause(
  { pauses = [] }: Preferences,
  today: LocalDate,
  toldUntil: LocalDate | null,
): EndedPause | null {
  if (pauses.some(({ from, to }) => from <= today && (to === null || to >= today))) return null;
  const ended = pauses.flatMap((pause) => {
    const { to } = pause;
    return to !== null && to < today && (toldUntil === null || to > toldUntil) ? [{ ...pause, to }] : [];
  });
  return ended.sort((a, b) => (a.to < b.to ? 1 : -1))[0] ?? null;
}

/** For so long a pause until further notice runs before the customer is reminded of it. */
const daysUnremindedMax = 28;

/** The pause until further notice that has run for long; of one that is quiet nobody reminds. Null = none. */
export function findPauseToRecall({ pauses = [] }: Preferences, today: LocalDate): Pause | null {
  const running = pauses.filter(({ from, to }) => from <= today && (to === null || to >= today));
  if (running.some(isQuiet)) return null;
  const long = running.filter(({ from, to }) => to === null && addDays(from, daysUnremindedMax) <= today);
  return long.sort((a, b) => (a.from < b.from ? -1 : 1))[0] ?? null;
}

/** The pause of these dates ends: what lies behind it stays on record, what has not begun is gone. */
export function endPause(
  preferences: Preferences,
  { from, to }: Pick<Pause, "from" | "to">,
  yesterday: LocalDate,
): Preferences {
  const pauses = preferences.pauses?.flatMap((pause) => {
    if (pause.from !== from || pause.to !== to) return [pause];
    return pause.from <= yesterday ? [{ ...pause, to: yesterday }] : [];
  });
  return { ...preferences, ...(pauses && { pauses }) };
}
