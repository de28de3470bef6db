/**
 * Comparison against the permission engine: whatever the narrowed preferences allow, those before allowed too.
 * Everything lies within a few weeks, so that hours, pauses, absences and caps meet.
 */
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Company } from "~/domain/permission/company";
import { compileCompany } from "~/domain/permission/compile-company";
import { compileCustomer } from "~/domain/permission/compile-customer";
import { isAllowed } from "~/domain/permission/decide-permission";
import type { ContactFact, CustomerFacts, PermissionRequest } from "~/domain/permission/permission";
import { blockStaff, leaveStaff } from "~/domain/preference/block-staff";
import type { HoursWindow, Weekday } from "~/domain/preference/channel";
import {
  comparePreferences,
  narrowPreferences,
  type PreferenceChange,
} from "~/domain/preference/compare-preferences";
import { forgetWhatIsGone } from "~/domain/preference/forget-what-is-gone";
import type { Cap, Pause, PeopleChoice, Preferences } from "~/domain/preference/preference";
import type { PublicHolidays } from "~/domain/time/public-holidays";

vi.setConfig({ testTimeout: 30_000 });
const hourMs = 3_600_000;
const firstDay = Date.UTC(2026, 11, 1);

const staffIds = ["keller", "yilmaz", "brandt", "wolf"];
const channelIds = ["phone", "visit", "email"];
const topicIds = ["offers", "service", "contract", "repair", "recall", "danger"];

const lindner: Company = {
  timeZone: "Europe/Berlin",
  region: "XA",
  channels: [
    { id: "phone", live: true, hours: [{ days: [1, 2, 3, 4, 5, 6], from: "08:00", to: "20:00" }] },
    { id: "visit", live: true, byAppointment: true },
    { id: "email", live: false },
  ],
  topics: [
    { id: "offers", basis: "consent" },
    { id: "service", basis: "consent", area: "workshop" },
    { id: "contract", basis: "contract", channels: ["email"] },
    { id: "repair", basis: "contract", area: "workshop" },
    { id: "recall", basis: "legal-obligation" },
    { id: "danger", basis: "vital-interest" },
  ],
  staff: [
    { id: "keller", team: "munich", deputy: "brandt", absences: [{ from: "2026-12-02", to: "2026-12-06" }] },
    { id: "yilmaz", team: "hamburg", deputy: "keller", absences: [{ from: "2026-12-05", to: "2026-12-09" }] },
    { id: "brandt", team: "munich", absences: [{ from: "2026-12-04", to: "2026-12-04" }] },
    { id: "wolf", team: "hamburg", deputy: "yilmaz" },
  ],
};

const holidays: PublicHolidays = {
  isKnownRegion: () => true,
  listInYear: (region) => new Set(region === "XA" ? ["2026-12-08"] : ["2026-12-03"]),
};

const compiled = compileCompany(lindner, holidays);

const setOf = <T>(values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: values.length });
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const date = (min: number, max: number) =>
  fc.integer({ min, max }).map((day) => `2026-12-${String(day).padStart(2, "0")}`);

const choice: fc.Arbitrary<PeopleChoice> = fc.record({
  mode: fc.constantFrom("ranked", "ranked", "ranked", "anyone", "nobody"),
  ranked: fc.uniqueArray(fc.constantFrom(...staffIds, "gone"), { minLength: 1, maxLength: 3 }),
  teams: fc.constantFrom([], ["munich"], ["hamburg"], ["hamburg", "munich"], ["gone"]),
  whenAway: fc.constantFrom("wait", "deputy", "next-choice", undefined),
  whileFull: fc.constantFrom("nobody", "branch", "branch", undefined),
});

const window: fc.Arbitrary<HoursWindow> = fc.record({
  days: fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 3 }),
  from: fc.constantFrom("00:00", "07:30", "09:00", "12:00"),
  to: fc.constantFrom("13:00", "18:00", "21:00", "24:00"),
});

const cap: fc.Arbitrary<Cap> = fc.record({
  max: fc.constantFrom(0, 1, 1, 2, 2, 3),
  per: fc.constantFrom("P1D", "P2D", "P7D", "P1W", "P1M", "P28D", "P30D", "P31D"),
  channel: sometimes(fc.constantFrom(...channelIds, "gone")),
  topic: sometimes(fc.constantFrom(...topicIds)),
  sender: sometimes(fc.constantFrom("staff", "automated")),
});

const pause: fc.Arbitrary<Pause> = fc.record({
  from: date(1, 5),
  to: fc.option(date(5, 9), { nil: null }),
  except: sometimes(setOf(topicIds)),
});

const preferences: fc.Arbitrary<Preferences> = fc.record({
  timeZone: fc.constantFrom("Europe/Berlin", "Europe/Berlin", "Europe/Busingen", "Europe/London"),
  region: fc.constantFrom(undefined, "XA", "XB"),
  people: fc
    .tuple(
      choice,
      fc.record({
        areas: fc.option(fc.record({ workshop: choice }), { nil: undefined }),
        blocked: sometimes(setOf(["wolf", "brandt"])),
        automated: sometimes(setOf(channelIds)),
        ai: sometimes(setOf(channelIds)),
      }),
    )
    .map(([general, more]) => ({ ...general, ...more })),
  topics: fc.record({
    offers: setOf(channelIds),
    service: setOf(channelIds),
    contract: setOf(channelIds),
    repair: setOf(channelIds),
  }),
  notes: sometimes(fc.constant({ offers: "nur Heizung" })),
  hours: fc.record(
    { phone: fc.array(window, { maxLength: 2 }), email: fc.array(window, { maxLength: 2 }) },
    { requiredKeys: [] },
  ),
  byAppointment: fc.constantFrom(undefined, [], ["visit"], ["phone", "email"]),
  publicHolidays: fc.boolean(),
  caps: fc.array(cap, { maxLength: 2 }),
  pauses: fc.array(pause, { maxLength: 2 }),
});

/** Some parts stay as they were, so that what the others do is seen. */
const change = fc
  .tuple(preferences, preferences, fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }))
  .map(([before, other, isKept]) => {
    const names = Object.keys(before) as (keyof Preferences)[];
    const kept = names.filter((_, index) => isKept[index]).map((name) => [name, before[name]]);
    return { before, after: { ...other, ...Object.fromEntries(kept) } as Preferences };
  });

const at = fc.integer({ min: 0, max: 10 * 24 * 2 }).map((halfHours) => firstDay + (halfHours * hourMs) / 2);

const contact: fc.Arbitrary<ContactFact> = fc.record({
  at: fc.integer({ min: -40, max: 9 }).map((day) => new Date(firstDay + day * 24 * hourMs).toISOString()),
  channel: fc.constantFrom(...channelIds),
  topic: fc.constantFrom(...topicIds),
  sender: fc.constantFrom("staff", "automated"),
});

const facts = fc.record({
  contacts: fc.array(contact, { maxLength: 3 }),
  drawn: fc.nat(),
});
type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never;

/** Every sender over one channel about one topic. */
const requests: fc.Arbitrary<PermissionRequest[]> = fc
  .tuple(fc.constantFrom(...channelIds), fc.constantFrom(...topicIds))
  .map(([channel, topic]) =>
    [
      ...staffIds.map((id) => ({ type: "staff" as const, id })),
      { type: "automated" as const, id: "newsletter" },
      { type: "ai" as const, id: "assistant" },
    ].map((sender) => ({ sender, channel, topic })),
  );

/** One of the list, drawn; null where nobody has room, as for some draws. Nobody is left with somebody who is gone. */
function assign({ mode, ranked = [] }: PeopleChoice, drawn: number): string | null {
  const there = ranked.filter((id) => id !== "gone");
  return mode === "ranked" ? (there[drawn % (there.length + 1)] ?? null) : null;
}

function factsOf(preferences: Preferences, { contacts, drawn }: Facts): CustomerFacts {
  const { people } = preferences;
  const workshop = people.areas?.workshop;
  return {
    preferences,
    assignment: assign(people, drawn),
    assignments: { workshop: workshop ? assign(workshop, drawn >> 2) : null },
    contacts,
    invitations: [],
  };
}

/**
 * The assignments stay as they are. Who was struck is assigned no more, and a list in place of one is not assigned
 * yet; where there was no list, whoever is on the new one may be.
 */
function keepAssignments(held: CustomerFacts, narrowed: Preferences, drawn: number): CustomerFacts {
  const before = held.preferences.people;
  const [general, workshop] = [narrowed.people, narrowed.people.areas?.workshop];
  const keep = (list: PeopleChoice, from: PeopleChoice, assigned: string | null | undefined) => {
    if (from.mode !== "ranked") return assign(list, drawn);
    return list.mode === "ranked" && assigned && list.ranked?.includes(assigned) ? assigned : null;
  };
  const ofWorkshop = before.areas?.workshop ? held.assignments?.workshop : null;
  return {
    ...held,
    preferences: narrowed,
    assignment: keep(general, before, held.assignment),
    assignments: {
      workshop: workshop ? keep(workshop, before.areas?.workshop ?? before, ofWorkshop) : null,
    },
  };
}

/** Everyone blocked or struck since is away for good, so that those further down the list stand in. */
function withoutLeft(before: Preferences, narrowed: Preferences): ReturnType<typeof compileCompany> {
  const listed = ({ people }: Preferences) =>
    [people, people.areas?.workshop].flatMap((list) => list?.ranked ?? []);
  const stays = (id: string) =>
    (listed(narrowed).includes(id) || !listed(before).includes(id)) && !narrowed.people.blocked?.includes(id);
  const absences = [{ from: "2000-01-01", to: "2199-12-31" }];
  const staff = lindner.staff.map((member) => (stays(member.id) ? member : { ...member, absences }));
  return compileCompany({ ...lindner, staff }, holidays);
}

const directionsOf = (before: Preferences, after: Preferences) =>
  comparePreferences(before, after, lindner).map(({ direction }) => direction);

describe("narrowPreferences", () => {
  it("allows nothing that was not allowed before, but to those who move up for someone struck or blocked", () => {
    fc.assert(
      fc.property(change, facts, requests, at, ({ before, after }, drawnFacts, asked, instant) => {
        const narrowed = narrowPreferences(before, after, lindner);
        const held = factsOf(before, drawnFacts);
        const then = compileCustomer(compiled, held);
        const now = compileCustomer(compiled, keepAssignments(held, narrowed, drawnFacts.drawn));
        const widened = asked.filter(
          (request) => isAllowed(now, request, instant) && !isAllowed(then, request, instant),
        );
        if (widened.length === 0) return;
        const movedUp = compileCustomer(withoutLeft(before, narrowed), held);
        expect(widened.filter((request) => !isAllowed(movedUp, request, instant))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("leaves only what is wider to the customer, and takes nothing wider out of the change", () => {
    fc.assert(
      fc.property(change, ({ before, after }) => {
        const narrowed = narrowPreferences(before, after, lindner);
        expect(directionsOf(before, narrowed)).not.toContain("wider");
        const left = comparePreferences(narrowed, after, lindner).filter(
          ({ direction }) => direction === "narrower",
        );
        expect(left.filter((change) => !isOfContract(change))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a farewell, met with what held before", () => {
  it("is never wider, takes the person off every list, and keeps whoever was blocked away", () => {
    const strikes = { leave: leaveStaff, block: blockStaff };
    const somebody = fc.constantFrom(...staffIds);
    fc.assert(
      fc.property(
        preferences,
        somebody,
        fc.constantFrom("leave" as const, "block" as const),
        (drawn, staff, kind) => {
          const before = forgetWhatIsGone(drawn, lindner);
          const after = narrowPreferences(before, strikes[kind](before, staff), lindner);
          expect(directionsOf(before, after)).not.toContain("wider");
          const { people } = after;
          for (const list of [people, people.areas?.workshop]) {
            if (list?.mode === "ranked") expect(list.ranked).not.toContain(staff);
          }
          if (kind === "block") expect(people.blocked).toContain(staff);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

/** For a contract, "no channel" cannot be said. */
function isOfContract(change: PreferenceChange): boolean {
  return change.part === "topic" && ["contract", "repair"].includes(change.topic);
}

describe("comparePreferences", () => {
  it("finds nothing between preferences and themselves", () => {
    fc.assert(
      fc.property(preferences, (same) => {
        expect(comparePreferences(same, structuredClone(same), lindner)).toEqual([]);
      }),
    );
  });

  it("finds something wherever a decision differs, and something wider wherever one became a yes", () => {
    fc.assert(
      fc.property(change, facts, requests, at, ({ before, after }, drawnFacts, asked, instant) => {
        const held = factsOf(before, drawnFacts);
        const then = compileCustomer(compiled, held);
        const now = compileCustomer(compiled, keepAssignments(held, after, drawnFacts.drawn));
        const directions = directionsOf(before, after);
        for (const request of asked) {
          const [was, is] = [isAllowed(then, request, instant), isAllowed(now, request, instant)];
          if (was !== is) expect(directions).not.toEqual([]);
          if (was || !is || directions.includes("wider")) continue;
          const movedUp = compileCustomer(withoutLeft(before, after), held);
          expect(isAllowed(movedUp, request, instant)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("turns round with the change where nothing but sets of permissions changed", () => {
    const sets = ["blocked", "automated", "ai", "topic", "by_appointment", "public_holidays"];
    const ofSets = (from: Preferences, to: Preferences) =>
      comparePreferences(from, to, lindner).filter(({ part }) => sets.includes(part));
    fc.assert(
      fc.property(change, ({ before, after }) => {
        const back = ofSets(after, before).map((change) => ({
          ...change,
          direction: change.direction === "wider" ? "narrower" : "wider",
        }));
        const forth = ofSets(before, after);
        expect(back).toHaveLength(forth.length);
        expect(back).toEqual(expect.arrayContaining(forth));
      }),
    );
  });
});
