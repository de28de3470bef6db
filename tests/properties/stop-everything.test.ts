import fc from "fast-check";
import { expect, test } from "vitest";
import { autohausLindner } from "#tests/support/autohaus-lindner";
import { comparePreferences } from "~/domain/preference/compare-preferences";
import type { Preferences } from "~/domain/preference/preference";
import { isAnythingToStop, stopEverything } from "~/domain/preference/stop-everything";
import { somePreferences } from "./some-preferences";

test("stopping everything is offered exactly where it would change what the preferences mean", () => {
  const wouldChange = (preferences: Preferences) => {
    const stopped = stopEverything(preferences, autohausLindner);
    return comparePreferences(preferences, stopped, autohausLindner).length > 0;
  };
  fc.assert(
    fc.property(somePreferences, fc.boolean(), fc.boolean(), (some, hasTopics, hasMachines) => {
      const machines = hasMachines ? {} : { automated: [], ai: [] };
      const topics = hasTopics ? some.topics : {};
      const preferences = { ...some, topics, people: { ...some.people, ...machines } };
      expect(isAnythingToStop(preferences, autohausLindner)).toBe(wouldChange(preferences));
    }),
    { numRuns: 2_000 },
  );
});
