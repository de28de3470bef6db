/**
 * A binary heap of newcomers with the one who comes last on top (Williams, "Algorithm 232: Heapsort", 1964).
 * Cost: O(log k) per step for k newcomers.
 */
type Compare = (a: number, b: number) => number;

export function pushNewcomer(heap: number[], newcomer: number, compare: Compare): void {
  let at = heap.length;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (compare(heap[parent]!, newcomer) > 0) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = newcomer;
}

/** Takes the newcomer who comes last off a heap that holds one or more. */
export function popLast(heap: number[], compare: Compare): number {
  const last = heap[0]!;
  const moved = heap.pop()!;
  if (heap.length > 0) sink(heap, moved, compare);
  return last;
}

/** Lets the newcomer in for whoever comes last; returns the one left outside. */
export function replaceLast(heap: number[], newcomer: number, compare: Compare): number {
  const last = heap[0];
  if (last === undefined || compare(newcomer, last) > 0) return newcomer;
  sink(heap, newcomer, compare);
  return last;
}

/** Puts `moved` in the place of the top, and restores the order below it. */
function sink(heap: number[], moved: number, compare: Compare): void {
  let at = 0;
  for (;;) {
    const child = laterChild(heap, at, compare);
    if (child >= heap.length || compare(moved, heap[child]!) > 0) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = moved;
}

function laterChild(heap: number[], at: number, compare: Compare): number {
  const left = 2 * at + 1;
  const right = left + 1;
  return right < heap.length && compare(heap[right]!, heap[left]!) > 0 ? right : left;
}
