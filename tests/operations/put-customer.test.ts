import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "#db/open-database";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { holdCustomer } from "#tests/support/hold-customer";
import { fileOf } from "#tests/support/import-house";
import { openSmallHouse } from "#tests/support/small-house";
import { createTestContext, type TestContext } from "#tests/support/test-context";
import { changeContactPoint } from "~/operations/contact-points/change-contact-point.server";
import { type CustomerToPut, putCustomer } from "~/operations/customers/put-customer.server";
import { showCustomerToProgram } from "~/operations/customers/show-customer-to-program.server";
import { importCustomers } from "~/operations/import/import-customers.server";

const reference = { system: "crm", externalId: "1" };

const aylin: CustomerToPut = {
  reference,
  alsoKnownAs: [],
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

const secondAddress = { kind: "email", value: "a.demir@example.org" } as const;

describeOnBothDialects("what a program records of a customer", ({ openTestContext, createTestDatabase }) => {
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

  test("is one customer, however many systems tell two processes of the same new person at once", async () => {
    const location = await createTestDatabase();
    const processes = [1, 2].map(() => createTestContext(openDatabase(location)));
    onTestFinished(async () => {
      for (const { db } of processes) await db.close();
    });
    const [context] = processes as [TestContext];
    await openSmallHouse(context);
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, place) =>
        putCustomer(processes[place % 2]!, {
          ...aylin,
          reference: { system: `system-${place}`, externalId: "1" },
          points: place % 3 === 0 ? aylin.points : [...aylin.points!, secondAddress].reverse(),
        }),
      ),
    );
    const kinds = results.map(({ kind }) => kind).sort();
    expect(kinds).toEqual(["created", ...Array(7).fill("known_elsewhere")]);
    expect(await count(context)).toBe(1);
  });

  test("is one customer, too, where an import tells of the same new person at once", async () => {
    const location = await createTestDatabase();
    const context = createTestContext(openDatabase(location));
    onTestFinished(() => context.db.close());
    await openSmallHouse(context);
    const jonas = { reference: { system: "hubspot", externalId: "7" }, points: [] };
    const put = await putCustomer(context, {
      ...aylin,
      ...jonas,
      name: { givenName: "Jonas", familyName: "Weber" },
    });
    const { untilSomebodyWaits, release } = await holdCustomer(
      location,
      "customerId" in put ? put.customerId : "",
    );
    const file = fileOf("id;Vorname;Nachname;E-Mail\n7;Jonas;Weber;\n8;Aylin;Demir;aylin@example.org");
    const importing = importCustomers(context, { file, system: "hubspot" });
    await untilSomebodyWaits();
    const putting = putCustomer(context, aylin);
    await pause(150);
    await release();
    const [told, imported] = await Promise.all([putting, importing]);
    const created = imported.ok ? imported.report.created : null;
    // Whoever comes second tells of somebody who is known elsewhere.
    expect([told.kind, created]).toEqual(created ? ["known_elsewhere", 1] : ["created", 0]);
    expect(await count(context)).toBe(2);
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

  test("names one person by the ids of several systems from then on, with evidence that names none", async () => {
    const context = await openHouse();
    const shop = { system: "shop", externalId: "Aylin-77" };
    await putCustomer(context, aylin);
    const told = { ...aylin, alsoKnownAs: [shop] };
    expect(await putCustomer(context, told)).toMatchObject({ kind: "updated" });
    expect(await putCustomer(context, told)).toMatchObject({ kind: "unchanged" });
    const { customer, references } = (await showCustomerToProgram(context, shop))!;
    expect(references).toEqual([reference, shop]);
    const records = await expectWholeChain(context, customer.id);
    expect(records.at(-1)).toMatchObject({
      kind: "customer_recorded",
      body: { system: "shop", changed: ["references"] },
    });
    expect(JSON.stringify(records)).not.toContain("Aylin-77");
  });

  test("joins a system that speaks of the customer for the first time, where it names a known id", async () => {
    const context = await openHouse();
    await putCustomer(context, aylin);
    const shop = { system: "shop", externalId: "77" };
    const told = { ...aylin, reference: shop, alsoKnownAs: [reference] };
    expect(await putCustomer(context, told)).toMatchObject({ kind: "updated" });
    expect(await count(context)).toBe(1);
    expect((await showCustomerToProgram(context, shop))?.references).toEqual([reference, shop]);
  });

  test("merges nobody whose ids belong to different customers, and changes neither", async () => {
    const context = await openHouse();
    await putCustomer(context, aylin);
    const karl = {
      ...aylin,
      reference: { system: "shop", externalId: "77" },
      name: { givenName: "Karl", familyName: "Vogt" },
      points: [],
    };
    await putCustomer(context, karl);
    const before = await revisions(context);
    const told = { ...karl, alsoKnownAs: [reference], language: "en" };
    expect(await putCustomer(context, told)).toEqual({ kind: "known_as_several" });
    expect(await revisions(context)).toEqual(before);
    expect((await showCustomerToProgram(context, karl.reference))?.references).toEqual([karl.reference]);
  });

  test("is one customer where two programs tell each other's id at once", async () => {
    const context = await openHouse();
    const shop = { system: "shop", externalId: "77" };
    const fromShop = { ...aylin, reference: shop, alsoKnownAs: [reference] };
    const fromCrm = { ...aylin, alsoKnownAs: [shop] };
    await Promise.all([fromShop, fromCrm, fromShop, fromCrm].map((told) => putCustomer(context, told)));
    expect(await count(context)).toBe(1);
    expect((await showCustomerToProgram(context, shop))?.references).toEqual([reference, shop]);
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
