import type { LocalDate, Pause, Preferences } from "../preference";
import type { PauseMade } from "../preference-fact";

/** Pauses that have not ended on that day, those that run apart from those to come, early ones first. */
export function listPauses({ pauses = [] }: Preferences, today: LocalDate) {
  const open = pauses.filter(({ to }) => to === null || to >= today);
  const made = [...open].sort(byStart).map((pause) => toFact(pause, today));
  return {
    running: made.filter(({ isRunning }) => isRunning),
    coming: made.filter((fact) => !fact.isRunning),
  };
}

function toFact(pause: Pause, today: LocalDate): PauseMade {
  return { kind: "pause", pause, isRunning: pause.from <= today };
}

function byStart(a: Pause, b: Pause): number {
  return a.from < b.from ? -1 : Number(a.from > b.from);
}
