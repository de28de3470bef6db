import { expect, test } from "vitest";
import { autohausLindner, aylinsPreferences } from "#tests/support/autohaus-lindner";
import { comparePreferences } from "~/domain/preference/compare-preferences";
import type { Preferences } from "~/domain/preference/preference";
import { isAnythingToStop, stopEverything } from "~/domain/preference/stop-everything";

test("ends every yes and every machine, and keeps people, hours, limits and the contract", () => {
  const stopped = stopEverything(aylinsPreferences, autohausLindner);
  expect(stopped).toEqual({
    ...aylinsPreferences,
    people: { ...aylinsPreferences.people, automated: [], ai: [] },
    topics: { repair: ["phone"] },
  });
});

test("narrows, whatever was said before", () => {
  const stopped = stopEverything(aylinsPreferences, autohausLindner);
  const changes = comparePreferences(aylinsPreferences, stopped, autohausLindner);
  expect(changes.length).toBeGreaterThan(0);
  expect(changes.filter(({ direction }) => direction !== "narrower")).toEqual([]);
});

test("twice stops once", () => {
  const once = stopEverything(aylinsPreferences, autohausLindner);
  expect(stopEverything(once, autohausLindner)).toEqual(once);
});

test("is offered as long as it would change something: a topic, an automatic message, an AI", () => {
  const stopped = stopEverything(aylinsPreferences, autohausLindner);
  const { people } = stopped;
  const isOffered = (change: Partial<Preferences>) =>
    isAnythingToStop({ ...stopped, ...change }, autohausLindner);
  expect(isOffered({})).toBe(false);
  expect(isOffered({ topics: { ...stopped.topics, advice: ["phone"] } })).toBe(true);
  expect(isOffered({ people: { ...people, automated: ["email"] } })).toBe(true);
  expect(isOffered({ people: { ...people, ai: ["email"] } })).toBe(true);
  expect(isOffered({ topics: { "sold-long-ago": ["phone"], advice: ["telegram"] } })).toBe(false);
});
