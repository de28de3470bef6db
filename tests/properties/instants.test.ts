/** A text of a day that was written lately is read quicker than others; it is read as they are. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { formatInstant, parseInstant } from "~/domain/time/instant";

const instants = fc.integer({ min: Date.UTC(1999, 11, 30), max: Date.UTC(2200, 0, 2) });
const change = fc.tuple(fc.nat(24), fc.nat(2), fc.constantFrom(..."0123456789-:.TZ ", ""));

test("whatever is changed in a text that was written, its reading does not depend on that", () => {
  const property = fc.property(instants, fc.array(change, { maxLength: 2 }), (instant, changes) => {
    let text = formatInstant(instant).slice(0, -1);
    for (const [at, length, sign] of changes) text = text.slice(0, at) + sign + text.slice(at + length);
    // With an offset it is never one of those that are written.
    expect(parseInstant(`${text}Z`)).toBe(parseInstant(`${text}+00:00`));
  });
  fc.assert(property, { numRuns: 20_000 });
});
