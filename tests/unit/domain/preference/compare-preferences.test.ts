import { describe, expect, it } from "vitest";
import type { Company } from "~/domain/permission/company";
import type { HoursWindow } from "~/domain/preference/channel";
import { comparePreferences, narrowPreferences } from "~/domain/preference/compare-preferences";
import type { People, Preferences } from "~/domain/preference/preference";

const lindner: Company = {
  timeZone: "Europe/Berlin",
  region: "DE-BY",
  channels: [
    { id: "phone", live: true, hours: [{ days: [1, 2, 3, 4, 5], from: "08:00", to: "20:00" }] },
    { id: "visit", live: true, byAppointment: true },
    { id: "email", live: false },
  ],
  topics: [
    { id: "offers", basis: "consent" },
    { id: "service", basis: "consent", area: "workshop" },
    { id: "contract", basis: "contract", channels: ["email"] },
    { id: "recall", basis: "legal-obligation" },
  ],
  staff: [
    { id: "keller", team: "munich", deputy: "brandt" },
    { id: "yilmaz", team: "hamburg", deputy: "keller" },
    { id: "brandt", team: "munich" },
    { id: "wolf", team: "hamburg" },
  ],
};

type Change = Omit<Partial<Preferences>, "people"> & { people?: Partial<People> };

function prefer({ people, ...change }: Change = {}): Preferences {
  return { timeZone: "Europe/Berlin", people: { mode: "nobody", ...people }, ...change };
}

/** `<direction> <part>` of every change. */
function changes(before: Change, after: Change): string[] {
  return comparePreferences(prefer(before), prefer(after), lindner).map(
    ({ direction, part }) => `${direction} ${part}`,
  );
}

const narrow = (before: Change, after: Change) => narrowPreferences(prefer(before), prefer(after), lindner);

const rank = (...ranked: string[]) => ({ mode: "ranked" as const, ranked });
const anyone = (...teams: string[]) => ({ mode: "anyone" as const, teams });
const nobody = { mode: "nobody" as const };

describe("people", () => {
  it.each([
    ["nobody any more", rank("keller"), nobody, ["narrower people"]],
    ["someone where there was nobody", nobody, rank("keller"), ["wider people"]],
    ["one fewer on the list", rank("keller", "yilmaz"), rank("yilmaz"), ["narrower people"]],
    ["one more on the list", rank("keller"), rank("keller", "yilmaz"), ["wider people"]],
    ["another in place of one", rank("keller"), rank("yilmaz"), ["narrower people", "wider people"]],
    [
      "the same people in another order",
      rank("keller", "yilmaz"),
      rank("yilmaz", "keller"),
      ["wider people"],
    ],
    ["one team where it was every team", anyone(), anyone("munich"), ["narrower people"]],
    ["every team where it was one", anyone("munich"), anyone(), ["wider people"]],
    ["every team where all were named", anyone("munich", "hamburg"), anyone(), ["wider people"]],
    ["another team", anyone("munich"), anyone("hamburg"), ["narrower people", "wider people"]],
    ["one of the team", anyone("munich"), rank("keller"), ["narrower people"]],
    ["one of another team", anyone("hamburg"), rank("keller"), ["narrower people", "wider people"]],
    ["the whole team of that one", rank("keller"), anyone("munich"), ["wider people"]],
    ["a team without that one", rank("keller"), anyone("hamburg"), ["narrower people", "wider people"]],
    ["the same list", rank("keller"), rank("keller"), []],
    ["one fewer who is gone", rank("keller", "gone"), rank("keller"), []],
  ])("%s", (_, before, after, expected) => {
    expect(changes({ people: before }, { people: after })).toEqual(expected);
  });

  it.each([
    ["wait", "deputy", ["wider people"]],
    ["deputy", "wait", ["narrower people"]],
    ["deputy", "next-choice", ["narrower people", "wider people"]],
    [undefined, "wait", []],
  ] as const)("%s while away, then %s", (before, after, expected) => {
    const list = rank("keller", "yilmaz");
    expect(
      changes({ people: { ...list, whenAway: before } }, { people: { ...list, whenAway: after } }),
    ).toEqual(expected);
  });

  it.each([
    [
      "a branch behind the same list",
      ["keller", "yilmaz"],
      "nobody",
      ["keller", "yilmaz"],
      "branch",
      ["wider"],
    ],
    ["no branch any more", ["keller", "yilmaz"], "branch", ["keller", "yilmaz"], undefined, ["narrower"]],
    ["no branch any more, and one fewer", ["keller", "yilmaz"], "branch", ["keller"], "nobody", ["narrower"]],
    [
      "one fewer before the branch",
      ["keller", "yilmaz"],
      "branch",
      ["keller"],
      "branch",
      ["narrower", "wider"],
    ],
    ["one more before the branch", ["keller"], "branch", ["keller", "yilmaz"], "branch", ["wider"]],
  ] as const)("%s", (_, before, whileFullBefore, after, whileFullAfter, expected) => {
    const [from, to] = [rank(...before), rank(...after)];
    expect(
      changes(
        { people: { ...from, whileFull: whileFullBefore } },
        { people: { ...to, ...(whileFullAfter && { whileFull: whileFullAfter }) } },
      ),
    ).toEqual(expected.map((direction) => `${direction} people`));
  });

  it("struck from a list let no branch in before the customer says so", () => {
    const [before, after] = [rank("keller", "yilmaz"), rank("keller")].map((list) => ({
      people: { ...list, whileFull: "branch" as const },
    }));
    expect(narrow(before!, after!).people).toEqual({
      ...rank("keller"),
      whenAway: "wait",
      areas: {},
      ai: [],
      automated: [],
      blocked: [],
    });
  });

  it("of a team may become one of them with a deputy of the team, not with one from elsewhere", () => {
    const keller = { ...rank("keller"), whenAway: "deputy" as const };
    const yilmaz = { ...rank("yilmaz"), whenAway: "deputy" as const };
    expect(changes({ people: anyone("munich") }, { people: keller })).toEqual(["narrower people"]);
    expect(changes({ people: anyone("hamburg") }, { people: yilmaz })).toContain("wider people");
    expect(narrow({ people: anyone("hamburg") }, { people: yilmaz }).people).toMatchObject({
      ...rank("yilmaz"),
      whenAway: "wait",
    });
  });

  it("for an area count against the general choice that held before", () => {
    const general = rank("keller", "yilmaz");
    const workshop = (choice: People) => ({ people: { ...general, areas: { workshop: choice } } });
    expect(changes({ people: general }, workshop(rank("yilmaz")))).toEqual(["narrower people"]);
    expect(changes({ people: general }, workshop(rank("wolf")))).toEqual(["narrower people", "wider people"]);
    expect(changes({ people: general }, workshop(general))).toEqual(["wider people"]);
    expect(changes(workshop(rank("keller")), { people: general })).toEqual(["wider people"]);
    expect(changes(workshop(general), { people: general })).toEqual(["wider people"]);
    expect(changes(workshop(nobody), workshop(nobody))).toEqual([]);
  });

  it("of an area are told apart from the general ones", () => {
    const before = prefer({ people: { ...rank("keller"), areas: { workshop: rank("wolf") } } });
    const after = prefer({ people: { ...nobody, areas: { workshop: rank("wolf", "yilmaz") } } });
    expect(comparePreferences(before, after, lindner)).toEqual([
      { part: "people", direction: "narrower", area: null, before: rank("keller"), after: nobody },
      {
        part: "people",
        direction: "wider",
        area: "workshop",
        before: rank("wolf"),
        after: rank("wolf", "yilmaz"),
      },
    ]);
  });

  it("blocked are fewer, unblocked are more, and a block of someone gone says nothing", () => {
    expect(changes({ people: { blocked: ["wolf"] } }, { people: { blocked: ["keller", "gone"] } })).toEqual([
      "wider blocked",
      "narrower blocked",
    ]);
  });

  it("replaced by machines are wider, channel by channel", () => {
    const before = { people: { automated: ["email", "phone"], ai: [] } };
    expect(changes(before, { people: { automated: ["email"], ai: ["email"] } })).toEqual([
      "narrower automated",
      "wider ai",
    ]);
  });
});

describe("topics", () => {
  it("open and close channel by channel", () => {
    const before = prefer({ topics: { offers: ["phone", "email"] } });
    const after = prefer({ topics: { offers: ["email", "visit"] } });
    expect(comparePreferences(before, after, lindner)).toEqual([
      { part: "topic", direction: "narrower", topic: "offers", channel: "phone" },
      { part: "topic", direction: "wider", topic: "offers", channel: "visit" },
    ]);
  });

  it("say the same absent and empty", () => {
    expect(changes({}, { topics: { offers: [], gone: ["email"] } })).toEqual([]);
  });

  it("of a contract mean their own channels where none is named", () => {
    expect(changes({ topics: { contract: ["email"] } }, { topics: { contract: [] } })).toEqual([]);
    expect(changes({ topics: { contract: ["phone"] } }, {})).toEqual(["narrower topic", "wider topic"]);
  });

  it("of a contract stay as they were where what is left could not be said", () => {
    expect(narrow({ topics: { contract: ["phone"] } }, {}).topics).toEqual({ contract: ["phone"] });
  });

  it("that the law requires are not the customer's to open or close", () => {
    expect(changes({}, { topics: { recall: ["email"] } })).toEqual([]);
  });

  it("keep the dearest channel and the words that the customer gave them", () => {
    expect(
      changes(
        { topics: { offers: ["phone", "email"] }, notes: { offers: "nur Heizung" } },
        { topics: { offers: ["email", "phone"] } },
      ),
    ).toEqual(["wider channel_order", "wider note"]);
  });

  it("have no words where there are only spaces", () => {
    expect(changes({}, { notes: { offers: " " } })).toEqual([]);
    expect(
      comparePreferences(
        prefer({ notes: { offers: "Heizung" } }),
        prefer({ notes: { offers: "\n" } }),
        lindner,
      ),
    ).toEqual([{ part: "note", direction: "wider", topic: "offers", before: "Heizung", after: null }]);
  });
});

describe("hours", () => {
  const evening: HoursWindow = { days: [2, 4], from: "17:00", to: "19:00" };
  const phone = (...windows: HoursWindow[]) => ({ hours: { phone: windows } });

  it("of one's own are narrower than the company's, and dropping them is wider", () => {
    expect(changes({}, phone(evening))).toEqual(["narrower hours"]);
    expect(changes(phone(evening), {})).toEqual(["wider hours"]);
  });

  it("that repeat the company's say nothing new, but dropping those is wider, since hers may change", () => {
    const shown = { hours: { phone: lindner.channels[0]!.hours! } };
    expect(changes({}, shown)).toEqual([]);
    expect(changes(shown, {})).toEqual(["wider hours"]);
  });

  it("are compared as stretches of the week, not as windows", () => {
    const halves = [
      { ...evening, to: "18:00" },
      { ...evening, from: "18:00" },
    ];
    expect(changes(phone(evening), phone(...halves))).toEqual([]);
    expect(changes(phone(evening), phone({ ...evening, to: "18:00" }))).toEqual(["narrower hours"]);
    expect(changes(phone(evening), phone())).toEqual(["narrower hours"]);
  });

  it("that move hold where both leave them open until the customer agrees", () => {
    const later: HoursWindow = { days: [4, 5], from: "18:30", to: "21:00" };
    expect(changes(phone(evening), phone(later))).toEqual(["narrower hours", "wider hours"]);
    expect(narrow(phone(evening), phone(later)).hours).toEqual({
      phone: [{ days: [4], from: "18:30", to: "19:00" }],
    });
  });

  it("of a whole day end at 24:00", () => {
    const weekend: HoursWindow[] = [{ days: [6, 7], from: "00:00", to: "24:00" }];
    const sundays: HoursWindow[] = [{ days: [1, 7], from: "00:00", to: "24:00" }];
    expect(narrow({ hours: { email: weekend } }, { hours: { email: sundays } }).hours).toEqual({
      email: [{ days: [7], from: "00:00", to: "24:00" }],
    });
  });
});

describe("exceptions", () => {
  it("an invitation needed is narrower; absent means the company's marks", () => {
    expect(changes({}, { byAppointment: ["visit", "phone"] })).toEqual(["narrower by_appointment"]);
    expect(changes({}, { byAppointment: [] })).toEqual(["wider by_appointment"]);
    expect(changes({}, { byAppointment: ["visit"] })).toEqual([]);
  });

  it("public holidays opened are wider", () => {
    expect(changes({}, { publicHolidays: true })).toEqual(["wider public_holidays"]);
    expect(changes({ publicHolidays: true }, { publicHolidays: false })).toEqual([
      "narrower public_holidays",
    ]);
    expect(changes({}, { publicHolidays: false })).toEqual([]);
  });

  it("another region is wider, the company's own named is not", () => {
    expect(changes({}, { region: "DE-HH" })).toEqual(["wider region"]);
    expect(changes({}, { region: "DE-BY" })).toEqual([]);
  });

  it("holidays where there were none are narrower", () => {
    const abroad = { ...lindner, region: undefined };
    const [before, after] = [prefer(), prefer({ region: "DE-BY" })];
    expect(comparePreferences(before, after, abroad)).toEqual([
      { part: "region", direction: "narrower", before: null, after: "DE-BY" },
    ]);
  });

  it("another clock is wider, another name of the same clock is not", () => {
    expect(changes({}, { timeZone: "Europe/London" })).toEqual(["wider time_zone"]);
    expect(changes({ timeZone: "Asia/Calcutta" }, { timeZone: "Asia/Kolkata" })).toEqual([]);
  });
});

describe("caps", () => {
  const monthly = { max: 2, per: "P1M" };

  it.each([
    ["a new one", [], [monthly], ["narrower cap"]],
    ["one less", [monthly], [], ["wider cap"]],
    ["a lower one", [monthly], [{ ...monthly, max: 1 }], ["narrower cap"]],
    ["a higher one", [monthly], [{ ...monthly, max: 3 }], ["wider cap"]],
    ["one for fewer contacts", [monthly], [{ ...monthly, channel: "phone" }], ["wider cap"]],
    ["one over a longer span", [monthly], [{ ...monthly, per: "P3M" }], ["narrower cap"]],
    ["one over months in place of days", [{ max: 2, per: "P40D" }], [monthly], ["wider cap"]],
    ["28 days in place of a month", [monthly], [{ max: 2, per: "P28D" }], ["wider cap"]],
    ["31 days in place of a month", [monthly], [{ max: 2, per: "P31D" }], ["narrower cap"]],
    ["30 days in place of a month", [monthly], [{ max: 2, per: "P30D" }], ["narrower cap", "wider cap"]],
    ["the same span in other words", [{ max: 2, per: "P14D" }], [{ max: 2, per: "P2W" }], []],
    ["one more that another keeps", [monthly], [monthly, { max: 2, per: "P1D", topic: "offers" }], []],
    ["a no, which keeps all others", [monthly], [{ max: 0, per: "P1D" }], ["narrower cap"]],
    ["one for what no cap binds", [], [{ max: 1, per: "P1M", topic: "recall" }], []],
    ["one for what is gone", [{ max: 1, per: "P1M", topic: "gone" }], [], []],
  ])("%s", (_, before, after, expected) => {
    expect(changes({ caps: before }, { caps: after })).toEqual(expected);
  });

  it("of none are told with what takes their place, over whatever span", () => {
    const none = { max: 0, per: "P1D" };
    expect(comparePreferences(prefer({ caps: [none] }), prefer({ caps: [monthly] }), lindner)).toEqual([
      { part: "cap", direction: "wider", before: none, after: monthly },
    ]);
  });

  it("are told with what they were", () => {
    const after = { ...monthly, max: 1 };
    expect(comparePreferences(prefer({ caps: [monthly] }), prefer({ caps: [after] }), lindner)).toEqual([
      { part: "cap", direction: "narrower", before: monthly, after },
    ]);
  });
});

describe("pauses", () => {
  const christmas = { from: "2026-12-20", to: "2027-01-06" };
  const open = { from: "2026-11-24", to: null };
  const quiet = { ...open, quiet: true as const };

  it.each([
    ["a new one", [], [christmas], ["narrower pause"]],
    ["one less", [christmas], [], ["wider pause"]],
    ["a longer one", [christmas], [{ ...christmas, to: "2027-01-07" }], ["narrower pause"]],
    ["a shorter one", [christmas], [{ ...christmas, to: "2027-01-05" }], ["wider pause"]],
    ["one until further notice", [christmas], [{ ...christmas, to: null }], ["narrower pause"]],
    ["one with an exception", [christmas], [{ ...christmas, except: ["offers"] }], ["wider pause"]],
    ["a quiet one instead of an open one", [open], [quiet], ["narrower pause"]],
    ["an open one instead of a quiet one", [quiet], [open], ["wider pause"]],
    ["a quiet one that is ended", [quiet], [{ ...quiet, to: "2027-01-06" }], ["wider pause"]],
    ["one with an exception that no pause binds", [christmas], [{ ...christmas, except: ["recall"] }], []],
    [
      "the same days in two parts",
      [christmas],
      [
        { ...christmas, to: "2026-12-31" },
        { ...christmas, from: "2027-01-01" },
      ],
      [],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(changes({ pauses: before }, { pauses: after })).toEqual(expected);
  });

  it("are no more only on the days on which no other holds", () => {
    const long = { from: "2026-11-01", to: "2027-01-31" };
    const loosened = comparePreferences(
      prefer({ pauses: [long, christmas] }),
      prefer({ pauses: [{ ...christmas, except: ["offers"] }] }),
      lindner,
    );
    expect(loosened).toEqual([
      { part: "pause", direction: "wider", before: { from: "2026-11-01", to: "2026-12-19" }, after: null },
      { part: "pause", direction: "wider", before: long, after: { ...christmas, except: ["offers"] } },
      { part: "pause", direction: "wider", before: { from: "2027-01-07", to: "2027-01-31" }, after: null },
    ]);
  });
});

describe("what holds at once", () => {
  const before = { people: rank("keller"), topics: { offers: ["phone"] }, notes: { offers: "abends" } };

  it("is the whole change where it only narrows", () => {
    const after = { ...before, people: { ...rank("keller"), blocked: ["wolf"] } };
    expect(narrow(before, after)).toEqual(prefer(after));
  });

  it("is nothing where it only widens", () => {
    expect(narrow(before, { ...before, topics: { offers: ["phone", "email"] } })).toEqual(prefer(before));
  });

  it("is the narrowing part of a mixed change, part by part", () => {
    const after = {
      timeZone: "Europe/London",
      people: { ...rank("yilmaz", "keller"), blocked: ["wolf"], ai: ["email"] },
      topics: { offers: ["email"], service: ["email"] },
      caps: [{ max: 1, per: "P1M" }],
      pauses: [{ from: "2026-12-20", to: null }],
      publicHolidays: true,
    };
    expect(narrow(before, after)).toEqual({
      timeZone: "Europe/Berlin",
      people: { ...rank("keller"), areas: {}, blocked: ["wolf"], automated: [], ai: [] },
      topics: {},
      notes: { offers: "abends" },
      hours: {},
      publicHolidays: false,
      caps: after.caps,
      pauses: after.pauses,
    });
  });

  it("keeps an area's own list in place when the customer would drop it and shorten it", () => {
    const own = { people: { ...rank("keller"), areas: { workshop: rank("wolf", "keller") } } };
    expect(narrow(own, { people: { ...rank("keller"), blocked: ["yilmaz"] } }).people).toMatchObject({
      ...rank("keller"),
      areas: { workshop: rank("keller") },
      blocked: ["yilmaz"],
    });
  });

  it("does not give an area a list of its own before the customer agrees", () => {
    const after = {
      people: { ...rank("keller"), blocked: ["wolf"], areas: { workshop: rank("keller", "yilmaz") } },
    };
    expect(narrow({ people: rank("keller") }, after).people.areas).toEqual({});
  });
});
