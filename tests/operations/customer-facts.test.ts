import { expect, test, vi } from "vitest";
import { askForCustomers } from "#db/queries/customer-facts";
import { bumpCustomerRevision } from "#db/queries/customers";
import { listLaidDown } from "#db/queries/lay-down-facts";
import { claimAs, claimGranted } from "#tests/support/claim-as";
import { damageChoice } from "#tests/support/damage-choice";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectFactsAsLaidDown } from "#tests/support/expect-facts-as-laid-down";
import { crm } from "#tests/support/reading-client";
import { decide, enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { createTestContext, type TestContext } from "#tests/support/test-context";
import { eraseCustomer } from "~/operations/customers/erase-customer.server";
import { askPermission } from "~/operations/permission/ask-permission.server";
import { layDownMissingFacts } from "~/operations/permission/lay-down-missing-facts.server";
import { reportPermit } from "~/operations/permits/report-permit.server";
import { makeWish } from "~/operations/wishes/make-wish.server";

const aylin = "aylin-demir";
const choice = {
  people: { mode: "ranked" as const, ranked: ["keller"] },
  topics: { advice: ["phone"] },
  caps: [{ max: 2, per: "P1M" }],
};
const hourMs = 3_600_000;

describeOnBothDialects("what decisions take of a customer", ({ openTestContext }) => {
  async function openAylin(): Promise<TestContext> {
    const context = await openTestContext("2026-11-24T17:12:00+01:00");
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", choice);
    return context;
  }

  test("is laid down with each change: a choice, a wish, a permit that holds it, a report", async () => {
    const context = await openAylin();
    const now = context.clock();
    const wish = { source: "wish" as const, channel: "phone", topic: "contract", staff: null, note: "" };
    expect(await readFacts(context)).toMatchObject({ assignment: "keller", contacts: [], invitations: [] });
    await makeWish(context, { ...wish, customerId: aylin, from: now, until: now + hourMs });
    const call = { channel: "phone", topic: "contract" };
    expect((await readFacts(context)).invitations).toMatchObject([call]);
    const { permit } = await claimGranted(context, "keller", { topic: "contract" });
    const held = { ...call, at: now, sender: "staff", counts: false };
    expect(await readFacts(context)).toMatchObject({ contacts: [held], invitations: [] });
    const reportedBy = { type: "staff" as const, id: "keller" };
    await reportPermit(context, { permitId: permit.id, reportedBy, outcome: "not_contacted", at: null });
    expect(await readFacts(context)).toMatchObject({ contacts: [], invitations: [call] });
    await decide(context, aylin, { people: { mode: "nobody" }, topics: {} });
    expect(await readFacts(context)).toMatchObject({
      preferences: { people: { mode: "nobody" } },
      assignment: null,
    });
    expect(await listMissing(context)).toEqual([]);
  });

  test("holds none of the customer's own words, which decide nothing", async () => {
    const context = await openAylin();
    await decide(context, aylin, { ...choice, notes: { advice: "Bitte erst nach der Schule." } });
    expect(await listMissing(context)).toEqual([]);
    const rows = await context.db.reader.selectFrom("customer_facts").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain("Schule");
  });

  test("is read from where it comes from while what is laid down is of another revision or format", async () => {
    const context = await openAylin();
    const { writer } = context.db;
    await writer.updateTable("customer_facts").set({ format: 0, facts: "[]" }).execute();
    expect(await askForCall(context)).toEqual([true, []]);
    await writer.updateTable("customer_facts").set({ format: 1, revision: 0 }).execute();
    expect(await askForCall(await anew(context))).toEqual([true, []]);
  });

  test.each(["", "null", "[]", "{}", '[{"people":{"mode":"everybody"}},[],null,{},[],[]]'])(
    "allows nothing, unavailable, where it is damaged: %s",
    async (facts) => {
      const context = await openAylin();
      const faults = vi.spyOn(console, "error").mockImplementation(() => {});
      await context.db.writer.updateTable("customer_facts").set({ facts }).execute();
      expect(await askForCall(context)).toEqual([false, ["unavailable"]]);
      faults.mockRestore();
      await context.db.writer.deleteFrom("customer_facts").execute();
    },
  );

  test("is laid down later where it was not, but for a choice that cannot be read, and while it is wanted", async () => {
    const context = await openAylin();
    await enterCustomer(context, "Murat Demir", choice);
    await enterCustomer(context, "Karl Vogt", choice);
    await damageChoice(context.db, "murat-demir", "{}");
    await context.db.writer.deleteFrom("customer_facts").execute();
    await layDownMissingFacts(context, () => false);
    expect(await listMissing(context)).toEqual([aylin, "karl-vogt", "murat-demir"]);
    await layDownMissingFacts(context);
    expect(await listMissing(context)).toEqual(["murat-demir"]);
    await expectFactsAsLaidDown(context.db);
  });

  test("goes with the customer, and does not come back", async () => {
    const context = await openAylin();
    await eraseCustomer(context, { reference: { id: aylin }, recordedBy: "crm" });
    await context.db.transaction((tx) => bumpCustomerRevision(tx, aylin));
    await layDownMissingFacts(context);
    expect(await context.db.reader.selectFrom("customer_facts").selectAll().execute()).toEqual([]);
  });

  test("never falls behind what somebody else laid down meanwhile", async () => {
    const context = await openAylin();
    await claimAs(context, "keller");
    const laid = await context.db.reader.selectFrom("customer_facts").selectAll().executeTakeFirstOrThrow();
    const later = { ...laid, revision: laid.revision + 1 };
    await context.db.writer.updateTable("customer_facts").set(later).execute();
    await layDownMissingFacts(context);
    expect(await context.db.reader.selectFrom("customer_facts").selectAll().execute()).toEqual([later]);
  });
});

async function readFacts({ db }: TestContext) {
  const [customer] = await askForCustomers(db, [aylin]);
  return customer!.readFacts();
}

/** Of whom nothing is laid down as they are. */
async function listMissing({ db }: TestContext): Promise<string[]> {
  const all = await listLaidDown(db.reader, { after: "", max: 100 });
  return all.filter(({ isLaidDown }) => !isLaidDown).map(({ id }) => id);
}

async function askForCall(context: TestContext) {
  const sender = { type: "staff", id: "keller" } as const;
  const question = { sender, channel: "phone", topic: "advice", customer: aylin, at: null };
  const { answers } = await askPermission(context, crm, [question]);
  return answers.map(({ allowed, reasons }) => [allowed, reasons.map(({ code }) => code)])[0];
}

/** In whose process nothing is kept of anybody. */
async function anew({ db }: TestContext): Promise<TestContext> {
  return createTestContext({ ...db });
}
