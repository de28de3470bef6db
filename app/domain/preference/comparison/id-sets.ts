/** Lists of ids as sets: what was added and removed, what both have, what either has. Cost: linear. */
import type { Direction } from "./preference-change";

type Ids = readonly string[];

/** Each id in one list only, with the direction that adding one means; removing one means the other. */
export function compareIds(
  before: Ids = [],
  after: Ids = [],
  adding: Direction,
): { id: string; direction: Direction }[] {
  const removing = adding === "wider" ? "narrower" : "wider";
  return [
    ...without(before, after).map((id) => ({ id, direction: removing }) as const),
    ...without(after, before).map((id) => ({ id, direction: adding }) as const),
  ];
}

export function without(ids: Ids, others: Ids): string[] {
  const left = new Set(others);
  return ids.filter((id) => !left.has(id));
}

/** In the order of the first. */
export function intersect(ids: Ids, others: Ids): string[] {
  const kept = new Set(others);
  return ids.filter((id) => kept.has(id));
}

export function unite(ids: Ids, others: Ids): string[] {
  return [...new Set([...ids, ...others])];
}

/** Do the two put what both have into the same order? */
export function isSameOrder(ids: Ids, others: Ids): boolean {
  const shared = intersect(others, ids);
  return intersect(ids, others).every((id, place) => id === shared[place]);
}
