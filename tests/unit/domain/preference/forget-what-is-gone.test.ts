import { expect, test } from "vitest";
import { autohausLindner, aylinsPreferences } from "#tests/support/autohaus-lindner";
import { forgetWhatIsGone } from "~/domain/preference/forget-what-is-gone";
import type { People, Preferences } from "~/domain/preference/preference";

const withPeople = (people: People): Preferences => ({ timeZone: "Europe/Berlin", people });
const peopleAfter = (people: People) => forgetWhatIsGone(withPeople(people), autohausLindner).people;

test("what the company has stays as it is", () => {
  expect(forgetWhatIsGone(aylinsPreferences, autohausLindner)).toEqual(aylinsPreferences);
});

test("people, topics and ways that are gone fall out everywhere", () => {
  const before: Preferences = {
    ...withPeople({
      mode: "ranked",
      ranked: ["gone", "s-keller"],
      blocked: ["gone"],
      automated: ["fax"],
      ai: ["fax"],
    }),
    topics: { horoscopes: ["email"], advice: ["fax", "phone"] },
    notes: { horoscopes: "nur Waage" },
    hours: { fax: [] },
    byAppointment: ["fax", "visit"],
  };
  expect(forgetWhatIsGone(before, autohausLindner)).toEqual({
    ...withPeople({ mode: "ranked", ranked: ["s-keller"], blocked: [], automated: [], ai: [] }),
    topics: { advice: ["phone"] },
    notes: {},
    hours: {},
    byAppointment: ["visit"],
  });
});

test("whoever chose only people who are gone has chosen nobody", () => {
  expect(peopleAfter({ mode: "ranked", ranked: ["gone"] })).toEqual({ mode: "nobody", ranked: [] });
});

test("whoever chose only teams that are gone has chosen nobody, never every team", () => {
  expect(peopleAfter({ mode: "anyone", teams: ["gone"] })).toEqual({ mode: "nobody", teams: [] });
});

test("whoever chose every team keeps every team", () => {
  expect(peopleAfter({ mode: "anyone", teams: [] })).toEqual({ mode: "anyone", teams: [] });
  expect(peopleAfter({ mode: "anyone" })).toEqual({ mode: "anyone" });
});

test("an area that is gone goes with its choice, and one that stays forgets by itself", () => {
  const areas = {
    gone: { mode: "anyone" as const },
    workshop: { mode: "ranked" as const, ranked: ["gone"] },
  };
  expect(peopleAfter({ mode: "nobody", areas }).areas).toEqual({ workshop: { mode: "nobody", ranked: [] } });
});
