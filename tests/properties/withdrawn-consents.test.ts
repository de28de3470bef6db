/** What is told as a withdrawal, against the engine that decides: was there an hour before, and is there none any more? */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { autohausLindner } from "#tests/support/autohaus-lindner";
import type { Company } from "~/domain/permission/company";
import { compileCompany } from "~/domain/permission/compile-company";
import { compileCustomer } from "~/domain/permission/compile-customer";
import { decidePermission } from "~/domain/permission/decide-permission";
import type { Sender } from "~/domain/permission/permission";
import type { Preferences } from "~/domain/preference/preference";
import { listWithdrawnConsents } from "~/domain/preference/withdrawn-consents";
import { publicHolidays } from "~/operations/house/public-holidays.server";
import { somePreferences } from "./some-preferences";

const at = Date.parse("2026-11-24T16:12:00Z");
const house: Company = {
  ...autohausLindner,
  channels: autohausLindner.channels.map(({ hours: _, ...channel }) => channel),
};
const topics = house.topics.filter(({ basis }) => basis === "consent");
const senders: Sender[] = [
  ...house.staff.map(({ id }): Sender => ({ type: "staff", id })),
  { type: "automated", id: "newsletter" },
  { type: "ai", id: "agent" },
];

/** Everybody else is away for years: whoever may ever be chosen is. */
const housesOf = new Map(
  senders.map(({ id }) => {
    const absences = [{ from: "2026-01-01", to: "2030-12-31" }];
    const staff = house.staff.map((member) => ({ ...member, absences: member.id === id ? [] : absences }));
    return [id, compileCompany({ ...house, staff }, publicHolidays)];
  }),
);

/** Is there, whoever may have been assigned, an hour within 400 days? A pause aside: it passes. */
function isOpen({ pauses: _, ...preferences }: Preferences, sender: Sender, channel: string, topic: string) {
  const { area } = house.topics.find(({ id }) => id === topic)!;
  const { ranked = [] } = (area && preferences.people.areas?.[area]) || preferences.people;
  const assignable = ranked.filter((id) => !preferences.people.blocked?.includes(id));
  return [null, ...assignable].some((assignment) => {
    const assignments = area ? { [area]: assignment } : {};
    const facts = { preferences, assignment, assignments, contacts: [], invitations: [] };
    const customer = compileCustomer(housesOf.get(sender.id)!, facts);
    return decidePermission(customer, { sender, channel, topic }, at).window !== null;
  });
}

function listOpen(preferences: Preferences, sender: Sender, topic: string): string[] {
  return house.channels.map(({ id }) => id).filter((channel) => isOpen(preferences, sender, channel, topic));
}

function listLost(before: Preferences, after: Preferences): string[] {
  const lost = topics.flatMap(({ id: topic }) =>
    senders.flatMap((sender) => {
      if (listOpen(after, sender, topic).length > 0) return [];
      return listOpen(before, sender, topic).map((channel) => `${topic} ${channel}`);
    }),
  );
  return [...new Set(lost)].sort();
}

const told = (before: Preferences, after: Preferences) =>
  listWithdrawnConsents(before, after, house)
    .map(({ topic, channel }) => `${topic} ${channel}`)
    .sort();

describe("a withdrawal", () => {
  it("is told exactly when a topic of basis consent is lost to somebody to whom it was open", () => {
    fc.assert(
      fc.property(somePreferences, somePreferences, (before, after) => {
        expect(told(before, after)).toEqual(listLost(before, after));
      }),
      { seed: 2010, numRuns: 80 },
    );
  });

  it("is told exactly where one part of the choice becomes another", () => {
    const parts = ["people", "topics", "hours", "byAppointment", "caps", "pauses"] as const;
    fc.assert(
      fc.property(somePreferences, somePreferences, fc.constantFrom(...parts), (before, other, part) => {
        const after = { ...before, [part]: other[part] };
        expect(told(before, after)).toEqual(listLost(before, after));
      }),
      { seed: 2010, numRuns: 80 },
    );
  });

  const night = [{ days: [7 as const], from: "00:00", to: "01:00" }];
  const open: Preferences = {
    timeZone: "Europe/Berlin",
    people: { mode: "ranked", ranked: ["s-keller", "s-yilmaz"], automated: ["email"] },
    topics: { offers: ["email", "phone"], repair: ["email"] },
  };

  it("is one where nobody may stand in any more, or somebody is blocked", () => {
    const withDeputy: Preferences = { ...open, people: { ...open.people, whenAway: "deputy" } };
    const blocking: Preferences = { ...open, people: { ...open.people, blocked: ["s-keller"] } };
    for (const [before, after] of [
      [withDeputy, open],
      [open, blocking],
    ] as const) {
      expect(told(before, after)).toEqual(["offers email", "offers phone"]);
      expect(listLost(before, after)).toEqual(["offers email", "offers phone"]);
    }
    expect(told(open, withDeputy)).toEqual([]);
  });

  it.each<[string, Partial<Preferences>, string[]]>([
    ["none where a contract's way is closed", { topics: { offers: ["email", "phone"], repair: [] } }, []],
    ["none where another way stays", { topics: { offers: ["email"], repair: ["email"] } }, []],
    ["none by a pause, even until further notice", { pauses: [{ from: "2026-11-01", to: null }] }, []],
    [
      "none by fewer contacts and other hours",
      { caps: [{ max: 1, per: "P1Y" }], hours: { phone: night } },
      [],
    ],
    ["one where the topic is refused", { topics: {} }, ["offers email", "offers phone"]],
    ["one where automatic messages lose their only way", { topics: { offers: ["phone"] } }, ["offers email"]],
    [
      "one where somebody is no longer on the list",
      { people: { ...open.people, ranked: ["s-keller"] } },
      ["offers email", "offers phone"],
    ],
    [
      "one where everything is to be never",
      { caps: [{ max: 0, per: "P1D" }] },
      ["offers email", "offers phone"],
    ],
  ])("is %s", (_what, change, expected) => {
    expect(told(open, { ...open, ...change })).toEqual(expected);
  });
});
