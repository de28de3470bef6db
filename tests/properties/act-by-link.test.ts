import fc from "fast-check";
import { expect, it } from "vitest";
import { autohausLindner } from "#tests/support/autohaus-lindner";
import { actByLink, type LinkAct } from "~/domain/preference/act-by-link";
import { comparePreferences } from "~/domain/preference/compare-preferences";
import { somePreferences } from "./some-preferences";

const today = "2026-11-24";
const until = fc.constantFrom("2026-11-24", "2026-12-24", null);
const someAct: fc.Arbitrary<LinkAct> = fc.oneof(
  fc.constant({ kind: "stop" as const }),
  until.map((until) => ({ kind: "pause" as const, until })),
);

it("whatever an invitation link does narrows, and done twice changes nothing more", () => {
  fc.assert(
    fc.property(somePreferences, someAct, (current, act) => {
      const once = actByLink(current, act, { company: autohausLindner, today });
      const changes = comparePreferences(current, once, autohausLindner);
      expect(changes.filter(({ direction }) => direction === "wider")).toEqual([]);
      const twice = actByLink(once, act, { company: autohausLindner, today });
      expect(comparePreferences(once, twice, autohausLindner)).toEqual([]);
    }),
    { seed: 2010, numRuns: 150 },
  );
});
