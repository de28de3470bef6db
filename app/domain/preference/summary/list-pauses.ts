import { mergePauses } from "../merge-pauses";
import type { LocalDate, Pause, Preferences } from "../preference";
import type { PauseMade } from "../preference-fact";

/** Pauses that have not ended on that day, each day told once, the one that runs apart from those to come. */
export function listPauses({ pauses = [] }: Preferences, today: LocalDate) {
  const open = mergePauses(pauses.filter(({ to }) => !isOver(to, today)));
  const made = open.filter(({ to }) => !isOver(to, today)).map((pause) => toFact(pause, today));
  return {
    running: made.filter(({ isRunning }) => isRunning),
    coming: made.filter((fact) => !fact.isRunning),
  };
}

function isOver(to: LocalDate | null, today: LocalDate): boolean {
  return to !== null && to < today;
}

function toFact(pause: Pause, today: LocalDate): PauseMade {
  return { kind: "pause", pause, isRunning: pause.from <= today };
}
