/** Pauses begin and end on whole local days of the customer's, both ends included (permission.md, `paused`). */
import type { LocalDate, Pause, Preferences } from "./preference";

/** Pauses that have ended go: the versions before keep them. */
export function addPause(preferences: Preferences, pause: Pause, today: LocalDate): Preferences {
  const notEnded = (preferences.pauses ?? []).filter(({ to }) => to === null || to >= today);
  return { ...preferences, pauses: [...notEnded, pause] };
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
