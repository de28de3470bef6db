import { expect, test, vi } from "vitest";
import { claimAs } from "#tests/support/claim-as";
import { damageChoice } from "#tests/support/damage-choice";
import { describeOnBothDialects } from "#tests/support/databases";
import { crm } from "#tests/support/reading-client";
import { enterCustomer, getStaff, openSmallHouse } from "#tests/support/small-house";
import { createTestContext, type TestContext } from "#tests/support/test-context";
import { canonicalJson } from "~/domain/evidence/canonical-json";
import type { Preferences } from "~/domain/preference/preference";
import { recordContact } from "~/operations/contacts/record-contact.server";
import { showCustomerToStaff } from "~/operations/customers/show-customer-to-staff.server";
import { showLetter } from "~/operations/customers/show-letter.server";
import { askPermission } from "~/operations/permission/ask-permission.server";
import { listAllowedContacts } from "~/operations/permission/list-allowed-contacts.server";
import { searchPermissions } from "~/operations/permission/search-permissions.server";
import { showPreferences } from "~/operations/preferences/show-preferences.server";

const customerId = "aylin-demir";
const open: Preferences = {
  timeZone: "Europe/Berlin",
  people: { mode: "ranked", ranked: ["keller"] },
  topics: { advice: ["phone"] },
};
const whole = { format: 1, ...open };
const request = {
  sender: { type: "staff", id: "keller" },
  channel: "phone",
  topic: "advice",
} as const;

const inZoneOfMars = { ...whole, timeZone: "Mars/Phobos" };

const damages: [string, string][] = [
  ["cut off", '{"format":1,"people":{"mode":"anyone"},"topics":{"advice":["pho'],
  ["empty", "{}"],
  ["no document at all", "null"],
  ["in a format of the future", canonicalJson({ ...whole, format: 2 })],
  ["choosing people in a way that nobody knows", canonicalJson({ ...whole, people: { mode: "everybody" } })],
  ["in a time zone that nobody knows", canonicalJson(inZoneOfMars)],
];

describeOnBothDialects("a stored choice that cannot be read as it was meant", ({ openTestContext }) => {
  async function openHouse(document: string): Promise<TestContext> {
    const context = await openTestContext();
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", open);
    await damageChoice(context.db, customerId, document);
    return context;
  }

  test("is none of these: the whole one allows a call", async () => {
    const context = await openHouse(canonicalJson(whole));
    expect(await record(context)).toMatchObject({ kind: "recorded", basis: "consent" });
  });

  test.each(damages)(
    "allows nothing when %s, and no error repeats what stands in it",
    async (_, document) => {
      const context = await openHouse(document);
      const staff = await getStaff(context, "keller");
      for (const answer of [
        () => showCustomerToStaff(context, { staff, customerId }),
        () => record(context),
        () => showLetter(context, customerId),
      ]) {
        const error = await answer().then(() => null, String);
        expect(error).not.toBeNull();
        expect(error).not.toMatch(/advice|pho/);
      }
    },
  );

  test.each(damages)(
    "takes nobody else off a list when %s, and the list says that somebody is missing",
    async (_, document) => {
      const faults = vi.spyOn(console, "error").mockImplementation(() => {});
      const context = await openHouse(document);
      await enterCustomer(context, "Murat Demir", open);
      const { rows, unreadable, chosenBy } = await listFor(context, "keller");
      expect([rows.map(({ customerId }) => customerId), unreadable, chosenBy]).toEqual([
        ["murat-demir"],
        1,
        1,
      ]);
      expect(String(faults.mock.calls)).toContain(customerId);
      expect(String(faults.mock.calls)).not.toMatch(/advice|pho/);
      expect((await listFor(context, "wolf")).unreadable).toBe(0);
      faults.mockRestore();
    },
  );

  test("is a no, unavailable, for programs, and everybody else stays on their lists", async () => {
    const faults = vi.spyOn(console, "error").mockImplementation(() => {});
    const context = await openHouse("{}");
    await enterCustomer(context, "Murat Demir", open);
    const question = { ...request, at: null };
    const { answers } = await askPermission(
      context,
      crm,
      [customerId, "murat-demir"].map((customer) => ({ ...question, customer })),
    );
    expect(answers.map(({ allowed, reasons }) => [allowed, reasons.map(({ code }) => code)])).toEqual([
      [false, ["unavailable"]],
      [true, []],
    ]);
    const search = { for: "resource", type: "customer", question } as const;
    const page = { token: null, limit: null };
    expect(await searchPermissions(context, crm, search, page)).toMatchObject({
      keys: ["murat-demir"],
      isWhole: false,
    });
    faults.mockRestore();
  });
});

describeOnBothDialects("a choice that is damaged after its facts were laid down", ({ openTestContext }) => {
  /** By whom the damage is met first. */
  const met: [string, (context: TestContext) => Promise<unknown>][] = [
    ["the list of the staff", (context) => listFor(context, "keller")],
    ["their page of the customer", async (context) => show(context)],
    ["the customer's letter", (context) => showLetter(context, customerId)],
    ["a claim", (context) => claimAs(context, "keller")],
    ["a program that reads the choice", (context) => showPreferences(context, customerId, ["de"])],
  ];

  test.each(met)("allows nothing any more once %s has met it, in no process", async (_, meet) => {
    const faults = vi.spyOn(console, "error").mockImplementation(() => {});
    const context = await openTestContext();
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", open);
    const other = createTestContext({ ...context.db });
    expect(await mayCall(other)).toEqual([true, true]);
    const { writer } = context.db;
    await writer
      .updateTable("preference")
      .set({ document: canonicalJson(inZoneOfMars) })
      .execute();
    const revisions = () => context.db.reader.selectFrom("customer").select("revision").execute();
    await meet(context).catch(() => {});
    expect(await mayCall(context)).toEqual([false, false]);
    expect(await mayCall(other)).toEqual([false, false]);
    const before = await revisions();
    await meet(context).catch(() => {});
    expect(await revisions()).toEqual(before);
    faults.mockRestore();
  });

  async function show(context: TestContext) {
    return showCustomerToStaff(context, { staff: await getStaff(context, "keller"), customerId });
  }

  /** Asked singly, and found among whom the sender may call. */
  async function mayCall(context: TestContext): Promise<boolean[]> {
    const question = { ...request, at: null };
    const { answers } = await askPermission(context, crm, [{ ...question, customer: customerId }]);
    const search = { for: "resource", type: "customer", question } as const;
    const found = await searchPermissions(context, crm, search, { token: null, limit: null });
    return [answers[0]!.allowed, found.kind === "found" && found.keys.includes(customerId)];
  }
});

async function listFor(context: TestContext, staffId: string) {
  const staff = await getStaff(context, staffId);
  const filter = { channel: null, topic: null };
  return listAllowedContacts(context, { staff, filter, search: "", page: 1 });
}

function record(context: TestContext) {
  const contact = { at: context.clock(), outcome: "reached", recordedBy: "keller" } as const;
  return recordContact(context, { customerId, request, ...contact });
}
