import { expect, test } from "vitest";
import { autohausLindner, aylinsPreferences } from "#tests/support/autohaus-lindner";
import { listUnknownIds } from "~/domain/preference/known-ids";

test("everything that Aylin named is known", () => {
  expect(listUnknownIds(aylinsPreferences, autohausLindner)).toEqual([]);
});

test("what nobody knows is told with its kind and its place", () => {
  const wrong = {
    ...aylinsPreferences,
    people: {
      mode: "ranked" as const,
      ranked: ["s-keller", "s-gone"],
      areas: { bar: { mode: "nobody" as const } },
    },
    topics: { horoscopes: ["pigeon"] },
    caps: [{ max: 1, per: "P1M", topic: "tarot", channel: "fax" }],
    pauses: [{ from: "2026-12-01", to: null, except: ["runes"] }],
  };
  const found = listUnknownIds(wrong, autohausLindner).map(({ kind, id }) => `${kind} ${id}`);
  expect(found.sort()).toEqual([
    "area bar",
    "channel fax",
    "channel pigeon",
    "staff s-gone",
    "topic horoscopes",
    "topic runes",
    "topic tarot",
  ]);
});
