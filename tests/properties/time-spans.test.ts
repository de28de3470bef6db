import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  complementOf,
  everywhere,
  firstInside,
  firstOutside,
  intersectionOf,
  isInside,
  type Span,
  type Spans,
  unionOf,
  unionOfTwo,
} from "~/domain/time/spans";

const edge = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY) },
);
const stretches = fc.array(fc.tuple(edge, edge) as fc.Arbitrary<Span>, { maxLength: 6 });
const points = [-1, ...Array.from({ length: 22 }, (_, index) => index)];
const limits = { seed: 2010, numRuns: 500 };

function isIn(list: readonly Span[], point: number): boolean {
  return list.some(([from, until]) => from <= point && point < until);
}

function listInside(spans: Spans): number[] {
  return points.filter((point) => isInside(spans, point));
}

describe("spans", () => {
  it("hold the points that any of their stretches holds", () => {
    fc.assert(
      fc.property(stretches, (list) => {
        expect(listInside(unionOf(list))).toEqual(points.filter((point) => isIn(list, point)));
      }),
      limits,
    );
  });

  it("are complemented, intersected and united as sets are", () => {
    fc.assert(
      fc.property(stretches, stretches, (a, b) => {
        const [spansA, spansB] = [unionOf(a), unionOf(b)];
        expect(listInside(complementOf(spansA))).toEqual(points.filter((point) => !isIn(a, point)));
        expect(listInside(intersectionOf(spansA, spansB))).toEqual(
          points.filter((point) => isIn(a, point) && isIn(b, point)),
        );
        expect(listInside(unionOfTwo(spansA, spansB))).toEqual(
          points.filter((point) => isIn(a, point) || isIn(b, point)),
        );
        expect(complementOf(complementOf(spansA))).toEqual(spansA);
        expect(intersectionOf(spansA, everywhere)).toEqual(spansA);
      }),
      limits,
    );
  });

  it("tell the first point inside and outside", () => {
    fc.assert(
      fc.property(stretches, fc.integer({ min: -1, max: 19 }), (list, start) => {
        const later = points.filter((point) => point >= start);
        const inside = later.find((point) => isIn(list, point)) ?? Number.POSITIVE_INFINITY;
        const outside = later.find((point) => !isIn(list, point)) ?? Number.POSITIVE_INFINITY;
        expect(firstInside(unionOf(list), start)).toBe(inside);
        expect(firstOutside(unionOf(list), start)).toBe(outside);
      }),
      limits,
    );
  });
});
