/**
 * Is anybody of the company there in a stretch for which a customer asks, and if not, when nearest to it? A wish goes
 * before the rules (permission.md, "Invitations"), so it may be asked for at any time; the hours of the company only tell
 * whether anybody can be expected to answer. Read on the customer's clock, as hours are; some steps per opening of a week.
 */
import { dayMs, type Instant, minuteMs } from "../time/instant";
import { toInstant, toWallTime, type WallTime } from "../time/wall-clock";
import { firstOutsideHours, firstWithinHours } from "../time/weekly-hours";
import type { Zone } from "../time/zone";
import type { CompiledChannel } from "./compile-company";
import type { Stretch } from "./later-stretch";

interface Asked {
  stretch: Stretch;
  channel: Pick<CompiledChannel, "week">;
  zone: Zone;
  now: Instant;
}

type Week = NonNullable<CompiledChannel["week"]>;

/** On the wall clock. */
type Piece = { start: WallTime; end: WallTime };

/** No offer is shorter than that. */
const lengthMsMin = 30 * minuteMs;
const daysAheadMax = 7;

/** In what is left of it. A channel without hours of the company's may be used at any time. */
export function isStaffed({ stretch, channel: { week }, zone, now }: Asked): boolean {
  if (!week) return true;
  const from = toWallTime(zone, Math.max(now, stretch.from));
  return firstWithinHours(week, from) < toWallTime(zone, stretch.until);
}

/**
 * The nearest stretches, as long as what was asked where the hours allow it, half an hour at least: the last one before it
 * on the same day, and the same hours on the first day after, or the next opening where those never fit.
 */
export function listStaffedNear({ stretch, channel: { week }, zone, now }: Asked): Stretch[] {
  if (!week) return [];
  const asked = { start: toWallTime(zone, stretch.from), end: toWallTime(zone, stretch.until) };
  const earliest = toWallTime(zone, now);
  const found = [findJustBefore(week, asked, earliest), findAfter(week, asked, earliest)];
  return found
    .filter((piece) => piece !== null)
    .map(({ start, end }) => ({ from: Math.max(now, toInstant(zone, start)), until: toInstant(zone, end) }));
}

function findJustBefore(week: Week, { start, end }: Piece, earliest: WallTime): Piece | null {
  let last: Piece | null = null;
  let from = Math.max(midnightOf(start), earliest);
  for (let piece = findOpen(week, from, start); piece; piece = findOpen(week, from, start)) {
    if (isLongEnough(piece)) last = piece;
    from = piece.end;
  }
  return last && { start: Math.max(last.start, last.end - lengthOf({ start, end })), end: last.end };
}

function findAfter(week: Week, asked: Piece, earliest: WallTime): Piece | null {
  for (let day = 0; day <= daysAheadMax; day++) {
    const start = Math.max(asked.start + day * dayMs, earliest);
    const piece = findOpen(week, start, asked.end + day * dayMs);
    if (piece && isLongEnough(piece)) return piece;
  }
  return findNextOpening(week, Math.max(asked.end, earliest), lengthOf(asked));
}

function findNextOpening(week: Week, from: WallTime, length: number): Piece | null {
  const start = firstWithinHours(week, from);
  return Number.isFinite(start)
    ? { start, end: Math.min(start + length, firstOutsideHours(week, start)) }
    : null;
}

/** The first piece of the hours between two times. */
function findOpen(week: Week, from: WallTime, until: WallTime): Piece | null {
  const start = firstWithinHours(week, from);
  return start < until ? { start, end: Math.min(until, firstOutsideHours(week, start)) } : null;
}

function isLongEnough({ start, end }: Piece): boolean {
  return end - start >= lengthMsMin;
}

function lengthOf({ start, end }: Piece): number {
  return Math.max(lengthMsMin, end - start);
}

function midnightOf(wall: WallTime): WallTime {
  return Math.floor(wall / dayMs) * dayMs;
}
