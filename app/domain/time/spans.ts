/**
 * Sets of points on a line of milliseconds (instants or wall-clock times), as the sorted boundaries of
 * half-open spans: `[from, until, from, until, …]`, disjoint and not touching. A point is inside exactly when
 * the number of boundaries at or before it is odd, so every question is one binary search.
 */
export type Spans = readonly number[];

/** A half-open stretch: `from` included, `until` not. */
export type Span = readonly [from: number, until: number];

export const nowhere: Spans = [];
export const everywhere: Spans = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** The first point at or after `point` that is inside; Infinity where there is none. */
export function firstInside(spans: Spans, point: number): number {
  const passed = countPassed(spans, point);
  return passed % 2 === 1 ? point : (spans[passed] ?? Number.POSITIVE_INFINITY);
}

/** The first point at or after `point` that is outside; Infinity where there is none. */
export function firstOutside(spans: Spans, point: number): number {
  const passed = countPassed(spans, point);
  return passed % 2 === 1 ? spans[passed]! : point;
}

export function isInside(spans: Spans, point: number): boolean {
  return countPassed(spans, point) % 2 === 1;
}

/** How many of the sorted values lie at or before the point. */
export function countPassed(sorted: ArrayLike<number>, point: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= point) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All points of any of the stretches, which may overlap and come in any order. */
export function unionOf(stretches: readonly Span[]): Spans {
  const sorted = stretches.filter(([from, until]) => from < until).sort((a, b) => a[0] - b[0] || 0);
  const spans: number[] = [];
  for (const [from, until] of sorted) {
    const end = spans.at(-1);
    if (end === undefined || from > end) spans.push(from, until);
    else if (until > end) spans[spans.length - 1] = until;
  }
  return spans;
}

export function isEverywhere(spans: Spans): boolean {
  return spans.length === 2 && spans[0] === Number.NEGATIVE_INFINITY && spans[1] === Number.POSITIVE_INFINITY;
}

export function complementOf(spans: Spans): Spans {
  const startsOpen = spans[0] === Number.NEGATIVE_INFINITY;
  const endsOpen = spans.at(-1) === Number.POSITIVE_INFINITY;
  const complement: number[] = startsOpen ? [] : [Number.NEGATIVE_INFINITY];
  for (let index = startsOpen ? 1 : 0; index < spans.length - (endsOpen ? 1 : 0); index++)
    complement.push(spans[index]!);
  if (!endsOpen) complement.push(Number.POSITIVE_INFINITY);
  return complement;
}

export function intersectionOf(a: Spans, b: Spans): Spans {
  const spans: number[] = [];
  let point = Number.NEGATIVE_INFINITY;
  while (point < Number.POSITIVE_INFINITY) {
    const from = Math.max(firstInside(a, point), firstInside(b, point));
    if (from === Number.POSITIVE_INFINITY) break;
    point = Math.min(firstOutside(a, from), firstOutside(b, from));
    if (point > from) spans.push(from, point);
  }
  return spans;
}

export function unionOfTwo(a: Spans, b: Spans): Spans {
  return complementOf(intersectionOf(complementOf(a), complementOf(b)));
}
