import type { KyselyPlugin } from "kysely";
import { describe, expect, test, vi } from "vitest";
import { openDatabase } from "#db/open-database";
import { listContactPoints } from "#db/queries/contact-points";
import { claimGranted } from "#tests/support/claim-as";
import { damageChoice } from "#tests/support/damage-choice";
import { describeOnBothDialects } from "#tests/support/databases";
import { decide, enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { createTestContext, type TestContext } from "#tests/support/test-context";
import type { Preferences } from "~/domain/preference/preference";
import type { ApiClient } from "~/domain/programs/api-client";
import { type Soon, whenThere } from "~/domain/soon";
import { changeContactPoint } from "~/operations/contact-points/change-contact-point.server";
import { recordContact } from "~/operations/contacts/record-contact.server";
import { eraseCustomer } from "~/operations/customers/erase-customer.server";
import {
  type AnsweredQuestions,
  type AskedQuestion,
  askPermission,
} from "~/operations/permission/ask-permission.server";
import { lookUpAhead } from "~/operations/permission/find-asked-customers.server";
import { reportPermit } from "~/operations/permits/report-permit.server";
import { letStaffMemberGo } from "~/operations/staff/let-staff-member-go.server";
import { putAbsences } from "~/operations/staff/put-absences.server";
import { makeWish } from "~/operations/wishes/make-wish.server";

const reader: ApiClient = {
  id: "dialer",
  name: "Dialer",
  scopes: ["check", "read"],
  senders: null,
  defaultTopic: null,
  requestsPerMinute: null,
};
const aylin = "aylin-demir";
const lena = "lena-hofer";
const open: Omit<Preferences, "timeZone"> = {
  people: { mode: "ranked", ranked: ["keller"], whenAway: "deputy" },
  topics: { advice: ["phone", "email"] },
  caps: [{ max: 1, per: "P1M" }],
};
const request = { sender: { type: "staff", id: "keller" }, channel: "phone", topic: "advice" } as const;
const today = { from: "2026-11-24", to: "2026-11-24" };

async function ask(context: TestContext, question: Partial<AskedQuestion> = {}): Promise<string> {
  const whole = { ...request, customer: aylin, at: null, ...question };
  const { answers } = await askPermission(context, reader, [whole]);
  return answers[0]!.allowed ? "yes" : answers[0]!.reasons.map(({ code }) => code).join(" ");
}

describeOnBothDialects("what is kept of a customer", ({ createTestDatabase }) => {
  /** One process asks, another changes: neither tells the other. Aylin Demir and Lena Hofer share a telephone. */
  async function openTwoProcesses() {
    const location = await createTestDatabase();
    const asking = createTestContext(openDatabase(location));
    const changing = createTestContext(openDatabase(location));
    await openSmallHouse(changing);
    for (const name of ["Aylin Demir", "Lena Hofer"]) await enterCustomer(changing, name, open);
    await shareTelephone(changing);
    return { asking, changing, close: () => Promise.all([asking.db.close(), changing.db.close()]) };
  }

  const changes: [string, (context: TestContext) => Promise<unknown>, before: string, after: string][] = [
    ["a pause", (at) => decide(at, aylin, { ...open, pauses: [{ ...today, to: null }] }), "yes", "paused"],
    [
      "a block",
      (at) => decide(at, aylin, { ...open, people: { ...open.people, blocked: ["keller"] } }),
      "yes",
      "not_chosen",
    ],
    ["a contact on record", recordCall, "yes", "cap_reached"],
    ["a permit of somebody else's", (at) => claimGranted(at, "keller"), "yes", "cap_reached"],
    ["a refusal by whoever shares the number", refuseByLena, "yes", "no_contact_point"],
    ["the person leaving", (at) => letStaffMemberGo(at, { id: "keller" }), "yes", "unknown_subject"],
    [
      "erasing",
      (at) => eraseCustomer(at, { reference: { id: aylin }, recordedBy: "crm" }),
      "yes",
      "unknown_customer",
    ],
  ];

  test.each(changes)("is not used after %s in another process", async (_what, change, before, after) => {
    const { asking, changing, close } = await openTwoProcesses();
    expect(await ask(asking)).toBe(before);
    await change(changing);
    expect(await ask(asking)).toBe(after);
    await close();
  });

  test("lets the deputy in from the moment on at which an absence is entered, and out when it is taken back", async () => {
    const { asking, changing, close } = await openTwoProcesses();
    const deputy = { sender: { type: "staff", id: "yilmaz" } };
    const reference = { id: "keller" };
    expect(await ask(asking, deputy)).toBe("not_chosen");
    await putAbsences(changing, { reference, absences: [today] });
    expect(await ask(asking, deputy)).toBe("yes");
    await putAbsences(changing, { reference, absences: [] });
    expect(await ask(asking, deputy)).toBe("not_chosen");
    await close();
  });

  test("frees the place of a permit that ended without a contact", async () => {
    const { asking, changing, close } = await openTwoProcesses();
    const { permit } = await claimGranted(changing, "keller");
    expect(await ask(asking)).toBe("cap_reached");
    const reportedBy = { type: "staff", id: "keller" } as const;
    await reportPermit(changing, { permitId: permit.id, reportedBy, outcome: "not_contacted", at: null });
    expect(await ask(asking)).toBe("yes");
    await close();
  });

  test("says no again when a wish is over, though nobody changed anything", async () => {
    const { asking, changing, close } = await openTwoProcesses();
    await recordCall(changing);
    const from = changing.clock();
    const wish = { source: "wish", channel: "phone", topic: null, staff: null, note: "" } as const;
    await makeWish(changing, { ...wish, customerId: aylin, from, until: from + 60_000 });
    expect(await ask(asking)).toBe("yes");
    asking.setNow("2026-11-24T17:13:00+01:00");
    expect(await ask(asking)).toBe("cap_reached");
    await close();
  });

  test("knows of a wish that was over when it was read, once the clock is set back", async () => {
    const { asking, changing, close } = await openTwoProcesses();
    await recordCall(changing);
    const from = changing.clock();
    const wish = { source: "wish", channel: "phone", topic: null, staff: null, note: "" } as const;
    await makeWish(changing, { ...wish, customerId: aylin, from, until: from + 60_000 });
    asking.setNow("2026-11-24T17:13:00+01:00");
    expect(await ask(asking)).toBe("cap_reached");
    asking.setNow("2026-11-24T17:12:00+01:00");
    expect(await ask(asking)).toBe("yes");
    await close();
  });
});

describeOnBothDialects("the answer to whoever asks", ({ dialect, openTestContext }) => {
  async function openHouse(): Promise<TestContext> {
    const context = await openTestContext();
    await openSmallHouse(context);
    for (const name of ["Aylin Demir", "Lena Hofer"]) await enterCustomer(context, name, open);
    return context;
  }

  test("names a customer of Salesforce by either length of the id, both in one list", async () => {
    const context = await openHouse();
    const source = { system: "salesforce", external_id: "003A000001abcdeIAA", customer_id: aylin };
    await context.db.writer.insertInto("customer_source").values(source).execute();
    const ids = ["salesforce:003A000001abcde", "salesforce:003A000001abcdeIAA", "salesforce:003", aylin];
    const questions = ids.map((customer) => ({ ...request, customer, at: null }));
    const { answers } = await askPermission(context, reader, questions);
    expect(answers.map(({ allowed }) => allowed)).toEqual([true, true, false, true]);
  });

  test("costs the same queries for nobody as for a customer, the first time and again, now and in the past", async () => {
    const context = await openTestContext();
    await openSmallHouse(context);
    for (const name of ["Olga Petrova", "Aylin Demir", "Bernd Oster"])
      await enterCustomer(context, name, open);
    const { counted, countQueries } = countingQueriesOf(context);
    const cost = (customer: string, at: number | null = null) =>
      countQueries(() => ask(counted, { customer, at }));
    // Whatever is read of the house is kept from now on.
    await cost("olga-petrova");
    const hourAgo = context.clock() - 3_600_000;
    const [aylins, nobodys] = [await cost(aylin), await cost("nobody")];
    expect([aylins, nobodys]).toEqual([aylins, aylins]);
    expect(aylins).toBeGreaterThan(0);
    expect(await cost("nobody")).toBe(await cost(aylin));
    await enterCustomer(context, "Rita Blum", open);
    expect(await cost("nobody")).toBe(await cost(aylin));
    expect(await cost("nobody", hourAgo)).toBe(await cost(aylin, hourAgo));
  });

  test("is the same to each of several who ask at once, looked up ahead where the database answers at once", async () => {
    const context = await openHouse();
    await decide(context, lena, { ...open, people: { mode: "nobody" } });
    const customers = [aylin, lena, "nobody-1", "crm:4711", "", aylin];
    const askAbout = (customer: string) =>
      askPermission(context, reader, [{ ...request, customer, at: null }]);
    // From then on the house is known.
    await askAbout("nobody-0");
    const together: Soon<AnsweredQuestions>[] = [];
    lookUpAhead(context.db, customers, context.clock(), () => {
      for (const customer of customers) together.push(askAbout(customer));
    });
    expect(new Set(together.map((answer) => answer instanceof Promise))).toEqual(
      new Set([dialect === "postgres"]),
    );
    const alone: AnsweredQuestions[] = [];
    for (const customer of customers) alone.push(await askAbout(customer));
    expect(await Promise.all(together)).toEqual(alone);
    expect(alone.map(({ answers }) => answers[0]!.allowed)).toEqual([true, false, false, false, false, true]);
    await decide(context, aylin, { ...open, people: { mode: "nobody" } });
    expect(await ask(context)).toBe("not_chosen");
  });

  test("reads as many people for a list of nobodies as for one of customers", async () => {
    const context = await openTestContext();
    await openSmallHouse(context);
    const [earlier, later] = [
      ["Olga Petrova", "Aylin Demir", "Bernd Oster"],
      ["Rita Blum", "Karl Vogt", "Lena Fuchs"],
    ];
    const enter = (names: string[]) => Promise.all(names.map((name) => enterCustomer(context, name, open)));
    const { counted, countPeople } = countingQueriesOf(context);
    const askAll = (customers: string[]) =>
      askPermission(
        counted,
        reader,
        customers.map((customer) => ({ ...request, customer, at: null })),
      );
    await askAll(await enter(earlier));
    const customers = await enter(later);
    await askAll(["olga-petrova"]);
    const ofCustomers = await countPeople(async () => askAll(customers));
    const ofNobodies = await countPeople(async () => askAll(["nobody-1", "nobody-2", "nobody-3"]));
    expect([ofCustomers, ofNobodies]).toEqual([3, 3]);
  });

  describe("is no, and unavailable", () => {
    test("for the one whose stored choice cannot be read, and for nobody beside", async () => {
      const context = await openHouse();
      await damageChoice(context.db, aylin, "{}");
      const questions = [aylin, lena].map((customer) => ({ ...request, customer, at: null }));
      const { answers } = await askPermission(context, reader, questions);
      expect(answers.map(({ allowed, reasons }) => [allowed, reasons[0]?.code])).toEqual([
        [false, "unavailable"],
        [true, undefined],
      ]);
    });

    test("when the database no longer answers, though everybody was known a moment before", async () => {
      const context = await openHouse();
      expect(await ask(context)).toBe("yes");
      await context.db.close();
      expect(await ask(context)).toBe("unavailable");
      const together: Promise<string>[] = [];
      lookUpAhead(context.db, [aylin], context.clock(), () => together.push(ask(context)));
      expect(await Promise.all(together)).toEqual(["unavailable"]);
    });
  });
});

describeOnBothDialects("many questions about the past", ({ openTestContext }) => {
  /** Frau Demir and somebody who is no customer in turn, each question about an instant of its own. */
  async function askOfThen({ msPerLook }: { msPerLook: number }) {
    const context = await openTestContext();
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", open);
    const decidedAt = context.clock();
    context.setNow("2026-11-26T17:12:00+01:00");
    const questions = Array.from({ length: 20 }, (_, minute) => ({
      ...request,
      customer: minute % 2 === 0 ? aylin : "nobody",
      at: decidedAt + minute,
    }));
    let looks = 0;
    const stopwatch = vi.spyOn(performance, "now").mockImplementation(() => msPerLook * looks++);
    const answers = await askPermission(context, reader, questions);
    stopwatch.mockRestore();
    return answers.answers;
  }

  test("are each judged by what held then, and let whoever asks something else in between", async () => {
    let turns = 0;
    let isOver = false;
    const countTurns = () => {
      turns++;
      if (!isOver) setImmediate(countTurns);
    };
    setImmediate(countTurns);
    const answers = await askOfThen({ msPerLook: 0 });
    isOver = true;
    expect(answers.map(({ allowed }) => allowed)).toEqual(answers.map((_, index) => index % 2 === 0));
    expect(turns).toBeGreaterThanOrEqual(answers.length);
  });

  test("are answered as far as time allows, and the rest is no and unavailable", async () => {
    const told = vi.spyOn(console, "error").mockReturnValue();
    const answers = await askOfThen({ msPerLook: 100 });
    expect(answers[0]).toMatchObject({ allowed: true });
    expect(answers.at(-1)).toMatchObject({ allowed: false, reasons: [{ code: "unavailable" }] });
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
  });
});

function recordCall(context: TestContext) {
  const at = context.clock();
  return recordContact(context, { customerId: aylin, request, at, outcome: "reached", recordedBy: "keller" });
}

/** The value as Aylin Demir has it, under the same hash. */
async function shareTelephone({ db }: TestContext): Promise<void> {
  const own = db.reader.selectFrom("contact_point").selectAll().where("kind", "=", "phone");
  const { ciphertext, value_hash } = await own.where("customer_id", "=", aylin).executeTakeFirstOrThrow();
  await db.writer
    .updateTable("contact_point")
    .set({ ciphertext, value_hash })
    .where("customer_id", "=", lena)
    .where("kind", "=", "phone")
    .execute();
}

async function refuseByLena(context: TestContext): Promise<void> {
  const points = await listContactPoints(context.db.reader, context.vault, lena);
  const pointId = points.find(({ kind }) => kind === "phone")!.id;
  const refusal = { reference: { id: lena }, pointId, isBad: false, refusedChannels: ["phone"] };
  await changeContactPoint(context, { ...refusal, recordedBy: "crm" });
}

/** The same database, every query of which is counted. */
function countingQueriesOf(context: TestContext) {
  let queries = 0;
  let people = 0;
  const counting: KyselyPlugin = {
    transformQuery({ node }) {
      queries++;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const { db } = context;
  const counted: TestContext = {
    ...context,
    db: {
      ...db,
      reader: db.reader.withPlugin(counting) as typeof db.reader,
      ask(query) {
        queries++;
        return whenThere(db.ask(query), (rows) => {
          people += rows.filter((row) => Object.hasOwn(row as object, "facts")).length;
          return rows;
        });
      },
    },
  };
  return {
    counted,
    async countQueries(work: () => Promise<unknown>) {
      queries = 0;
      await work();
      return queries;
    },
    /** Whose facts were read. */
    async countPeople(work: () => Promise<unknown>) {
      people = 0;
      await work();
      return people;
    },
  };
}
