import { expect, test } from "vitest";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import { changeContactPoint } from "~/operations/change-contact-point.server";
import { type CustomerToPut, putCustomer } from "~/operations/put-customer.server";
import { showCustomerToProgram } from "~/operations/show-customer-to-program.server";

const reference = { system: "crm", externalId: "1" };

const aylin: CustomerToPut = {
  reference,
  name: { givenName: "Aylin", familyName: "Demir" },
  language: "de",
  points: [
    { kind: "email", value: "aylin@example.org" },
    { kind: "phone", value: "0171 2345678" },
  ],
  refusals: [],
  proposedStaff: undefined,
  recordedBy: "crm",
};

describeOnBothDialects("what a program records of a customer", ({ openTestContext }) => {
  async function openHouse(): Promise<TestContext> {
    const context = await openTestContext();
    await openSmallHouse(context);
    return context;
  }

  test("is one customer, however many name somebody new at once", async () => {
    const context = await openHouse();
    const results = await Promise.all(Array.from({ length: 8 }, () => putCustomer(context, aylin)));
    expect(results.map(({ kind }) => kind).sort()).toEqual(["created", ...Array(7).fill("unchanged")]);
    expect(await count(context)).toBe(1);
  });

  test("is whole or not there at all: a fault in the middle leaves nothing behind", async () => {
    const context = await openHouse();
    await breakEvidence(context);
    await expect(putCustomer(context, aylin)).rejects.toThrow();
    expect(await count(context)).toBe(0);
    for (const table of ["customer_source", "contact_point", "change"] as const) {
      expect(await context.db.reader.selectFrom(table).selectAll().execute()).toEqual([]);
    }
  });

  test("a fault while a number is being refused refuses nothing, for nobody", async () => {
    const context = await openHouse();
    await putCustomer(context, aylin);
    const before = await showCustomerToProgram(context, reference);
    await breakEvidence(context);
    const [, phone] = before!.points;
    const change = {
      reference,
      pointId: phone!.id,
      isBad: false,
      refusedChannels: ["phone"],
      recordedBy: "crm",
    };
    await expect(changeContactPoint(context, change)).rejects.toThrow();
    expect(await showCustomerToProgram(context, reference)).toEqual(before);
  });

  test("makes decisions anew where a number is refused, for everybody who has it", async () => {
    const context = await openHouse();
    await putCustomer(context, aylin);
    const karl = {
      ...aylin,
      reference: { system: "crm", externalId: "2" },
      name: { givenName: "Karl", familyName: "Vogt" },
    };
    await putCustomer(context, karl);
    const before = await revisions(context);
    const [, phone] = (await showCustomerToProgram(context, reference))!.points;
    const change = {
      reference,
      pointId: phone!.id,
      isBad: false,
      refusedChannels: ["phone"],
      recordedBy: "crm",
    };
    await changeContactPoint(context, change);
    const after = await revisions(context);
    expect(after.every((revision, index) => revision > before[index]!)).toBe(true);
    const { customer } = (await showCustomerToProgram(context, reference))!;
    const records = await expectWholeChain(context, customer.id);
    expect(records.at(-1)).toMatchObject({ kind: "contact_refused", actor: { type: "api", id: "crm" } });
  });
});

async function breakEvidence({ db }: TestContext): Promise<void> {
  await db.writer.schema.alterTable("evidence").renameTo("evidence_elsewhere").execute();
}

async function count({ db }: TestContext): Promise<number> {
  return (await db.reader.selectFrom("customer").select("id").execute()).length;
}

async function revisions({ db }: TestContext): Promise<number[]> {
  const rows = await db.reader.selectFrom("customer").select("revision").orderBy("id").execute();
  return rows.map(({ revision }) => revision);
}
