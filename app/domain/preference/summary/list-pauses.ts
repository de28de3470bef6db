import type { LocalDate, Pause, Preferences } from "../preference";
import type { PauseMade } from "../preference-fact";

/** Pauses that have not ended on that day, each said once, those that run apart from those to come, early ones first. */
export function listPauses({ pauses = [] }: Preferences, today: LocalDate) {
  const open = pauses.filter(({ to }) => to === null || to >= today);
  const told = open.filter(
    (pause, place) => !open.some((other, at) => saysAll(other, pause, at < place, today)),
  );
  const made = [...told].sort(byStart).map((pause) => toFact(pause, today));
  return {
    running: made.filter(({ isRunning }) => isRunning),
    coming: made.filter((fact) => !fact.isRunning),
  };
}

/**
 * Of pauses that run, and of those to come, one is told that covers another and leaves nothing more open; of two alike
 * the first.
 */
function saysAll(other: Pause, pause: Pause, isEarlier: boolean, today: LocalDate): boolean {
  const areOfAKind = other.from <= today === pause.from <= today;
  return areOfAKind && isWithin(pause, other, today) && (isEarlier || !isWithin(other, pause, today));
}

function isWithin(inner: Pause, outer: Pause, today: LocalDate): boolean {
  const begins = outer.from <= today || outer.from <= inner.from;
  const lasts = outer.to === null || (inner.to !== null && inner.to <= outer.to);
  return begins && lasts && (outer.except ?? []).every((topic) => inner.except?.includes(topic));
}

function toFact(pause: Pause, today: LocalDate): PauseMade {
  return { kind: "pause", pause, isRunning: pause.from <= today };
}

function byStart(a: Pause, b: Pause): number {
  return a.from < b.from ? -1 : Number(a.from > b.from);
}
