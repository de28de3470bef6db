import { describe, expect, test } from "vitest";
import { bumpCustomerRevision, proposeStaffMember } from "#db/queries/customers";
import { insertPreferences } from "#db/queries/preferences";
import { describeOnBothDialects } from "#tests/support/databases";
import {
  decide,
  enterCustomer,
  getStaff,
  openSmallHouse,
  sendOnLeave,
  weekdays,
} from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import type { People } from "~/domain/preference/preference";
import { recordContact } from "~/operations/contacts/record-contact.server";
import {
  type ContactList,
  listAllowedContacts,
  rowsPerPage,
} from "~/operations/permission/list-allowed-contacts.server";
import { makeWish } from "~/operations/wishes/make-wish.server";

/** A Tuesday. */
const noon = "2026-11-24T12:00:00+01:00";
const hourMs = 3_600_000;

const chooseKeller: People = { mode: "ranked", ranked: ["keller"] };
const calls = (from: string, to: string, days: readonly (1 | 2 | 3 | 4 | 5)[] = [2]) => ({
  phone: [{ days: [...days], from, to }],
});

describeOnBothDialects("the list of allowed contacts", ({ openTestContext }) => {
  async function openHouse(now = noon): Promise<TestContext> {
    const context = await openTestContext(now);
    await openSmallHouse(context);
    return context;
  }

  describe("who is on it", () => {
    test("whoever is assigned to the member of staff, and nobody who only waits for them", async () => {
      const context = await openHouse();
      await enterCustomer(context, "Aylin Demir", { people: chooseKeller });
      await context.db.writer
        .updateTable("staff_member")
        .set({ capacity: 1 })
        .where("id", "=", "keller")
        .execute();
      await enterCustomer(context, "Waldo Wartet", { people: chooseKeller });
      expect(namesOf(await list(context, "keller"))).toEqual(["Demir"]);
    });

    test("whoever lets anyone of the team get in touch, or anyone of any team", async () => {
      const context = await openHouse();
      await enterCustomer(context, "Nora Sued", { people: { mode: "anyone", teams: ["sued"] } });
      await enterCustomer(context, "Olaf Nord", { people: { mode: "anyone", teams: ["nord"] } });
      await enterCustomer(context, "Paula Alle", { people: { mode: "anyone" } });
      expect(namesOf(await list(context, "keller"))).toEqual(["Alle", "Sued"]);
    });

    test("whoever waits for somebody of the team and lets the branch get in touch until then, and only until then", async () => {
      const context = await openHouse();
      const setCapacity = (capacity: number) =>
        context.db.writer.updateTable("staff_member").set({ capacity }).where("id", "=", "keller").execute();
      await setCapacity(0);
      const people: People = { ...chooseKeller, whileFull: "branch" };
      await enterCustomer(context, "Hauke Jansen", { people });
      await enterCustomer(context, "Sven Sperrt", { people: { ...people, blocked: ["yilmaz"] } });
      await enterCustomer(context, "Waldo Wartet", { people: { ...people, whileFull: "nobody" } });
      await wish(context, "hauke-jansen", { staff: null });
      const [row, ...others] = (await list(context, "yilmaz")).rows;
      expect([row?.name.familyName, row?.standsInFor, row?.isWish, others]).toEqual([
        "Jansen",
        null,
        true,
        [],
      ]);
      expect(namesOf(await list(context, "keller"))).toEqual(["Jansen", "Sperrt"]);
      expect(namesOf(await list(context, "wolf"))).toEqual([]);
      await setCapacity(9);
      await decide(context, "hauke-jansen", { people: { ...people, whenAway: "deputy" } });
      expect(namesOf(await list(context, "yilmaz"))).toEqual([]);
    });

    test("whoever chose them for the workshop alone, with the workshop's topics alone", async () => {
      const context = await openHouse();
      const areas = { werkstatt: { mode: "ranked" as const, ranked: ["orth"] } };
      const topics = { advice: ["email"], repair: ["email"] };
      await enterCustomer(context, "Lena Hofer", { people: { ...chooseKeller, areas }, topics });
      expect(waysOf(await list(context, "orth"))).toEqual({ Hofer: ["email repair"] });
      expect(waysOf(await list(context, "keller"))).toEqual({ Hofer: ["email advice"] });
    });

    test("a deputy on the days of absence alone, told for whom", async () => {
      const context = await openHouse("2026-12-14T23:59:59+01:00");
      await sendOnLeave(context, "keller", { from: "2026-12-01", to: "2026-12-14" });
      await enterCustomer(context, "Aylin Demir", { people: { ...chooseKeller, whenAway: "deputy" } });
      const [row] = (await list(context, "yilmaz")).rows;
      expect(row?.standsInFor?.familyName).toBe("keller");
      expect(namesOf(await list(context, "keller"))).toEqual(["Demir"]);
      context.setNow("2026-12-15T00:00:00+01:00");
      expect(namesOf(await list(context, "yilmaz"))).toEqual([]);
    });

    test("the next on the customer's list while the person assigned is away, if that is what the customer wants", async () => {
      const context = await openHouse();
      await sendOnLeave(context, "keller", { from: "2026-11-24", to: "2026-11-24" });
      const ranked = ["keller", "wolf"];
      await enterCustomer(context, "Next Choice", {
        people: { mode: "ranked", ranked, whenAway: "next-choice" },
      });
      await enterCustomer(context, "Will Wait", { people: { mode: "ranked", ranked, whenAway: "wait" } });
      expect(namesOf(await list(context, "wolf"))).toEqual(["Choice"]);
    });

    test("nobody who blocked them, whatever else was said, wished or proposed", async () => {
      const context = await openHouse();
      await enterCustomer(
        context,
        "Rita Blum",
        { people: { mode: "anyone", blocked: ["keller"] } },
        { proposedStaff: "keller" },
      );
      await wish(context, "rita-blum", { staff: "keller" });
      await wish(context, "rita-blum", { staff: null });
      expect(namesOf(await list(context, "keller"))).toEqual([]);
      expect(namesOf(await list(context, "yilmaz"))).toEqual(["Blum"]);
    });

    test("counts in its header those who chose them, whatever is searched for", async () => {
      const context = await openHouse();
      await enterCustomer(context, "Aylin Demir", { people: chooseKeller });
      await enterCustomer(context, "Bernd Oster", { people: chooseKeller });
      await enterCustomer(context, "Olga Petrova", { people: { mode: "nobody" } });
      await wish(context, "olga-petrova", { staff: "keller" });
      const found = await list(context, "keller", { search: "demir" });
      expect(found).toMatchObject({ chosenBy: 2, counts: { notNow: 1 } });
    });
  });

  describe("a wish", () => {
    test("is on the list of the person named, though the customer wants nobody", async () => {
      const context = await openHouse();
      await enterCustomer(context, "Olga Petrova", { people: { mode: "nobody" } });
      await wish(context, "olga-petrova", { staff: "keller", topic: "contract" });
      expect((await list(context, "keller")).rows).toMatchObject([
        { group: "now", isWish: true, openings: [{ channel: "phone", topics: ["contract"], isWish: true }] },
      ]);
      for (const other of ["yilmaz", "lindner"]) expect(namesOf(await list(context, other))).toEqual([]);
    });

    test("that names nobody has the person chosen as its owner, and not the lead", async () => {
      const context = await openHouse();
      await enterCustomer(context, "Aylin Demir", { people: chooseKeller });
      await wish(context, "aylin-demir", { staff: null });
      expect((await list(context, "keller")).rows).toMatchObject([{ isWish: true }]);
      for (const other of ["yilmaz", "lindner"]) expect(namesOf(await list(context, other))).toEqual([]);
    });

    test("that names nobody goes to the lead where nobody is chosen", async () => {
      const context = await openHouse();
      await enterCustomer(context, "Olga Petrova", { people: { mode: "nobody" } });
      await wish(context, "olga-petrova", { staff: null });
      expect(namesOf(await list(context, "lindner"))).toEqual(["Petrova"]);
      expect(namesOf(await list(context, "keller"))).toEqual([]);
    });

    test("about the workshop goes to whoever is chosen for the workshop", async () => {
      const context = await openHouse();
      const areas = { werkstatt: { mode: "anyone" as const, teams: ["werkstatt"] } };
      await enterCustomer(context, "Lena Hofer", { people: { ...chooseKeller, areas } });
      await wish(context, "lena-hofer", { staff: null, topic: "repair" });
      expect((await list(context, "orth")).rows).toMatchObject([{ group: "now", isWish: true }]);
      expect((await list(context, "keller")).rows).toMatchObject([{ group: "notNow", isWish: false }]);
    });

    test("shows from a week ahead, and is gone when it is over", async () => {
      const context = await openHouse("2026-11-24T11:59:59+01:00");
      await enterCustomer(context, "Olga Petrova", { people: { mode: "nobody" } });
      const from = Date.parse("2026-12-01T12:00:00+01:00");
      await wish(context, "olga-petrova", { staff: "keller", from, until: from + hourMs });
      expect(namesOf(await list(context, "keller"))).toEqual([]);
      context.setNow(noon);
      expect(groupsOf(await list(context, "keller"))).toEqual({ Petrova: "notNow" });
      context.setNow("2026-11-24T12:00:00.001+01:00");
      expect(groupsOf(await list(context, "keller"))).toEqual({ Petrova: "week" });
      context.setNow("2026-12-01T13:00:00+01:00");
      expect(namesOf(await list(context, "keller"))).toEqual([]);
    });

    test("that was answered leaves the list with its customer", async () => {
      const context = await openHouse();
      await enterCustomer(context, "Olga Petrova", { people: { mode: "nobody" } });
      await wish(context, "olga-petrova", { staff: "keller" });
      await call(context, "olga-petrova", "advice", "reached");
      expect(namesOf(await list(context, "keller"))).toEqual([]);
    });

    test("for which there is no number stays on the list, and says so", async () => {
      const context = await openHouse();
      await enterCustomer(
        context,
        "Olga Petrova",
        { people: { mode: "nobody" } },
        { openChannels: ["email"] },
      );
      await wish(context, "olga-petrova", { staff: "keller" });
      expect((await list(context, "keller")).rows).toMatchObject([
        { group: "notNow", reasons: ["no_contact_point"] },
      ]);
    });
  });

  describe("its groups", () => {
    test("follow the opening: now, later today, within seven days, not at present", async () => {
      const context = await openHouse();
      const open = (hours: Record<string, { days: (1 | 2 | 3 | 4 | 5)[]; from: string; to: string }[]>) => ({
        people: chooseKeller,
        topics: { advice: ["phone"] },
        hours,
      });
      await enterCustomer(context, "Anna Jetzt", open(calls("12:00", "13:00")));
      await enterCustomer(context, "Bert Vorbei", open(calls("11:00", "12:00")));
      await enterCustomer(context, "Cora Heute", open(calls("12:01", "13:00")));
      await enterCustomer(context, "Dora Woche", open(calls("09:00", "10:00", [3])));
      await enterCustomer(context, "Emil Pause", {
        ...open(calls("08:00", "20:00", weekdays)),
        pauses: [{ from: "2026-11-01", to: "2026-12-06" }],
      });
      expect(groupsOf(await list(context, "keller"))).toEqual({
        Jetzt: "now",
        Heute: "today",
        Woche: "week",
        Vorbei: "week",
        Pause: "notNow",
      });
      expect((await list(context, "keller")).counts).toEqual({
        now: 1,
        today: 1,
        week: 2,
        notNow: 1,
        notChosenYet: 0,
      });
    });

    test("end today at the company's midnight, wherever the customer lives", async () => {
      const context = await openHouse();
      await enterCustomer(context, "James Carter", null);
      const hours = { email: [{ days: [2 as const], from: "17:59", to: "20:00" }] };
      const choice = { people: chooseKeller, topics: { advice: ["email"] }, timeZone: "America/New_York" };
      await decide(context, "james-carter", { ...choice, hours });
      expect(groupsOf(await list(context, "keller"))).toEqual({ Carter: "today" });
      await decide(context, "james-carter", {
        ...choice,
        hours: { email: [{ days: [2], from: "18:00", to: "20:00" }] },
      });
      expect(groupsOf(await list(context, "keller"))).toEqual({ Carter: "week" });
    });

    test("put the wishes first, then whoever closes soonest; later ones by their opening", async () => {
      const context = await openHouse();
      const open = (from: string, to: string) => ({
        people: chooseKeller,
        topics: { advice: ["phone"] },
        hours: calls(from, to),
      });
      await enterCustomer(context, "Anna Spaet", open("09:00", "19:00"));
      await enterCustomer(context, "Bert Bald", open("09:00", "13:00"));
      await enterCustomer(context, "Cora Mail", { people: chooseKeller, topics: { advice: ["email"] } });
      await enterCustomer(context, "Dora Wunsch", { people: chooseKeller });
      await wish(context, "dora-wunsch", { staff: "keller", until: Date.parse(noon) + 9 * hourMs });
      await enterCustomer(context, "Emil Sechs", open("18:00", "19:00"));
      await enterCustomer(context, "Fritz Fuenf", open("17:00", "19:00"));
      expect(namesOf(await list(context, "keller"))).toEqual([
        "Wunsch",
        "Bald",
        "Spaet",
        "Mail",
        "Fuenf",
        "Sechs",
      ]);
    });

    test("hold who has not chosen yet apart, for contract post by letter and e-mail alone", async () => {
      const context = await openHouse();
      const entry = { proposedStaff: "keller", openChannels: ["phone", "letter"] as ("phone" | "letter")[] };
      await enterCustomer(context, "Frieda Lang", null, entry);
      expect((await list(context, "keller")).rows).toMatchObject([
        {
          group: "notChosenYet",
          isFormer: true,
          openings: [{ channel: "letter", topics: ["contract", "repair"], isOpen: true, until: null }],
        },
      ]);
      expect((await list(context, "keller")).chosenBy).toBe(0);
      await decide(context, "frieda-lang", { people: { mode: "nobody" } });
      expect(namesOf(await list(context, "keller"))).toEqual([]);
    });

    test("hold no former contact person's customer who blocked them before choosing, or decided since", async () => {
      const context = await openHouse();
      await enterCustomer(context, "Frieda Lang", null, { proposedStaff: "keller" });
      await enterCustomer(context, "Karl Vogt", { people: { mode: "nobody" } });
      await context.db.transaction(async (tx) => {
        const people: People = { mode: "nobody", blocked: ["keller"] };
        const told = { source: "staff", recordedBy: "lindner", language: "de", decidedAt: 1 } as const;
        const preferences = { timeZone: "Europe/Berlin", people };
        await insertPreferences(tx, "frieda-lang", { version: 1, preferences, ...told });
        await bumpCustomerRevision(tx, "frieda-lang");
        await proposeStaffMember(tx, "karl-vogt", "keller");
      });
      expect(namesOf(await list(context, "keller"))).toEqual([]);
    });

    test("leave out what is open to everybody: contract post by default, recalls, danger", async () => {
      const context = await openHouse();
      await enterCustomer(context, "Aylin Demir", {
        people: chooseKeller,
        topics: { recall: ["phone"], danger: ["phone"] },
      });
      expect((await list(context, "keller")).rows).toMatchObject([{ group: "notNow", openings: [] }]);
    });

    test("count contract topics that the customer named in so many words", async () => {
      const context = await openHouse();
      await enterCustomer(context, "Aylin Demir", { people: chooseKeller, topics: { contract: ["email"] } });
      expect(waysOf(await list(context, "keller"))).toEqual({ Demir: ["email contract"] });
    });

    test("forget a topic that the company retired", async () => {
      const context = await openHouse();
      await enterCustomer(context, "Aylin Demir", { people: chooseKeller, topics: { advice: ["email"] } });
      await context.db.writer
        .updateTable("topic")
        .set({ retired_at: 1 })
        .where("id", "=", "advice")
        .execute();
      expect((await list(context, "keller")).rows).toMatchObject([{ group: "notNow", openings: [] }]);
    });
  });

  describe("a row", () => {
    test("says what is left, and moves when a contact is recorded", async () => {
      const context = await openHouse();
      await enterCustomer(context, "Aylin Demir", {
        people: chooseKeller,
        topics: { advice: ["phone"] },
        caps: [{ max: 2, per: "P14D", channel: "phone" }],
      });
      await call(context, "aylin-demir", "advice", "not_reached");
      expect((await list(context, "keller")).rows).toMatchObject([
        { group: "now", budget: { left: 1, cap: { max: 2 } }, reasons: [] },
      ]);
      await call(context, "aylin-demir", "advice", "reached");
      expect((await list(context, "keller")).rows).toMatchObject([
        {
          group: "notNow",
          budget: { left: 0, cap: { max: 2 } },
          reasons: ["cap_reached"],
          openings: [{ isOpen: false, from: Date.parse("2026-12-08T12:00:00+01:00") }],
        },
      ]);
    });

    test("shows the hours of calls today on the company's clock, past ones too, over those of writing", async () => {
      const context = await openHouse();
      await enterCustomer(context, "Aylin Demir", {
        people: chooseKeller,
        topics: { advice: ["phone", "email"] },
        hours: { phone: [...calls("09:00", "10:30").phone, ...calls("17:00", "19:00").phone] },
      });
      expect((await list(context, "keller")).rows[0]?.openToday).toEqual([
        { fromMinutes: 0, toMinutes: 1440, quiet: true },
        { fromMinutes: 540, toMinutes: 630, quiet: false },
        { fromMinutes: 1020, toMinutes: 1140, quiet: false },
      ]);
    });

    test("names the clock of a customer who lives elsewhere", async () => {
      const context = await openHouse();
      await enterCustomer(context, "James Carter", null);
      await decide(context, "james-carter", { people: chooseKeller, timeZone: "America/New_York" });
      expect((await list(context, "keller")).rows[0]?.otherTimeZone).toBe("America/New_York");
    });
  });

  test("offers to narrow it by the channels that somebody opened, and those of contract post", async () => {
    const context = await openHouse();
    expect((await list(context, "keller")).channelsInUse).toEqual(["email", "letter"]);
    await enterCustomer(context, "Olga Petrova", { people: { mode: "nobody" } });
    await wish(context, "olga-petrova", { staff: "keller" });
    expect((await list(context, "keller")).channelsInUse).toEqual(["phone", "email", "letter"]);
  });

  describe("narrowed", () => {
    test("finds names by any of their parts, however ß and accents are written", async () => {
      const context = await openHouse();
      await enterCustomer(context, "René Großmann", { people: chooseKeller });
      await enterCustomer(context, "Aylin Demir", { people: chooseKeller });
      for (const search of ["grossmann", "Großm", "rene", "GROSS ren"]) {
        expect(namesOf(await list(context, "keller", { search }))).toEqual(["Großmann"]);
      }
      expect(namesOf(await list(context, "keller", { search: "xy" }))).toEqual([]);
    });

    test("by channel keeps those who opened it, and contract post by default counts too", async () => {
      const context = await openHouse();
      await enterCustomer(context, "Aylin Demir", { people: chooseKeller, topics: { advice: ["phone"] } });
      await enterCustomer(context, "Bernd Oster", { people: chooseKeller, topics: { contract: ["phone"] } });
      const byPhone = await list(context, "keller", { channel: "phone" });
      expect(waysOf(byPhone)).toEqual({ Demir: ["phone advice"], Oster: ["phone contract"] });
      const byEmail = await list(context, "keller", { channel: "email" });
      expect(waysOf(byEmail)).toEqual({ Demir: ["email contract repair"], Oster: ["email repair"] });
    });

    test("by topic keeps those who named it, or whose contract it is", async () => {
      const context = await openHouse();
      await enterCustomer(context, "Aylin Demir", { people: chooseKeller, topics: { advice: ["email"] } });
      await enterCustomer(context, "Bernd Oster", { people: chooseKeller });
      expect(waysOf(await list(context, "keller", { topic: "advice" }))).toEqual({ Demir: ["email advice"] });
      const both = await list(context, "keller", { topic: "contract", channel: "email" });
      expect(waysOf(both)).toEqual({ Demir: ["email contract"], Oster: ["email contract"] });
    });

    test("by topic keeps a wish about anything, by channel only a wish for that channel", async () => {
      const context = await openHouse();
      await enterCustomer(context, "Olga Petrova", { people: { mode: "nobody" } });
      await wish(context, "olga-petrova", { staff: "keller", topic: null });
      expect(namesOf(await list(context, "keller", { topic: "offers" }))).toEqual(["Petrova"]);
      expect(namesOf(await list(context, "keller", { channel: "email" }))).toEqual([]);
    });
  });

  test("is cut into pages across its groups, without loss or repetition", async () => {
    const context = await openHouse();
    const numbers = Array.from({ length: rowsPerPage }, (_, index) => `N${String(index).padStart(3, "0")}`);
    for (const number of numbers)
      await enterCustomer(context, `Kim ${number}`, null, { proposedStaff: "keller" });
    await enterCustomer(context, "Paula Alle", { people: { mode: "anyone" } });
    const first = await list(context, "keller", { page: 1 });
    const last = await list(context, "keller", { page: 9 });
    expect(first).toMatchObject({ page: 1, pages: 2, counts: { notNow: 1, notChosenYet: rowsPerPage } });
    expect(last).toMatchObject({ page: 2, pages: 2 });
    expect([...namesOf(first), ...namesOf(last)]).toEqual(["Alle", ...numbers]);
  });

  test("tells when the next one opens, where nobody is open now", async () => {
    const context = await openHouse();
    const topics = { advice: ["phone"] };
    await enterCustomer(context, "Cora Heute", {
      people: chooseKeller,
      topics,
      hours: calls("17:00", "18:00"),
    });
    expect((await list(context, "keller")).opensNext).toBe(Date.parse("2026-11-24T17:00:00+01:00"));
    expect((await list(context, "yilmaz")).opensNext).toBeNull();
  });
});

interface Narrowing {
  channel?: string;
  topic?: string;
  search?: string;
  page?: number;
}

async function list(context: TestContext, staffId: string, narrowing: Narrowing = {}): Promise<ContactList> {
  const { channel = null, topic = null, search = "", page = 1 } = narrowing;
  const staff = await getStaff(context, staffId);
  return listAllowedContacts(context, { staff, filter: { channel, topic }, search, page });
}

function namesOf({ rows }: ContactList): string[] {
  return rows.map(({ name }) => name.familyName);
}

function groupsOf({ rows }: ContactList): Record<string, string> {
  return Object.fromEntries(rows.map(({ name, group }) => [name.familyName, group]));
}

function waysOf({ rows }: ContactList): Record<string, string[]> {
  return Object.fromEntries(
    rows.map(({ name, openings }) => [
      name.familyName,
      openings.map(({ channel, topics }) => [channel, ...topics].join(" ")),
    ]),
  );
}

interface Asked {
  staff: string | null;
  topic?: string | null;
  from?: number;
  until?: number;
}

async function wish(context: TestContext, customerId: string, wanted: Asked): Promise<void> {
  const { staff, topic = null, from = context.clock(), until = from + hourMs } = wanted;
  const asked = { channel: "phone", topic, staff, from, until, note: "", source: "wish" } as const;
  const result = await makeWish(context, { customerId, ...asked });
  expect(result.kind).toBe("made");
}

async function call(
  context: TestContext,
  customerId: string,
  topic: string,
  outcome: "reached" | "not_reached",
): Promise<void> {
  const sender = { type: "staff", id: "keller" } as const;
  const request = { sender, channel: "phone", topic };
  const at = context.clock();
  const result = await recordContact(context, { customerId, request, at, outcome, recordedBy: "keller" });
  expect(result.kind).toBe("recorded");
}
