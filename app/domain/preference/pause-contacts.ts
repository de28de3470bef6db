/** Pauses begin and end on whole local days of the customer's, both ends included (permission.md, `paused`). */
import type { LocalDate, Pause, Preferences } from "./preference";

export function addPause(preferences: Preferences, pause: Pause): Preferences {
  return { ...preferences, pauses: [...(preferences.pauses ?? []), pause] };
}

/** Only that one ends: what lies behind it stays on record, what has not begun is gone. */
export function endPause(preferences: Preferences, place: number, yesterday: LocalDate): Preferences {
  const pauses = (preferences.pauses ?? []).flatMap((pause, index) => {
    if (index !== place) return [pause];
    return pause.from <= yesterday ? [{ ...pause, to: yesterday }] : [];
  });
  return { ...preferences, pauses };
}
