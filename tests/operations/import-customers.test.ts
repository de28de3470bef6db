import { describe, expect, test } from "vitest";
import { listConsentClaims } from "#db/queries/consent-claims";
import { listContactPoints } from "#db/queries/contact-points";
import { findCustomer } from "#db/queries/customers";
import { listEvidence, sha256 } from "#db/queries/evidence";
import { describeOnBothDialects } from "#tests/support/databases";
import { fileOf, fixtureFile, setUpImportHouse } from "#tests/support/import-house";
import type { TestContext } from "#tests/support/test-context";
import { findBreak } from "~/domain/evidence/hash-chain";
import { isAllowed } from "~/domain/permission/decide-permission";
import type { Sender } from "~/domain/permission/permission";
import { readHouse } from "~/operations/house/read-house.server";
import { importCustomers } from "~/operations/import/import-customers.server";
import type { ImportFile } from "~/operations/import/import-file";
import type { ImportRequest } from "~/operations/import/import-request";
import { readManyCustomerFacts } from "~/operations/permission/read-customer-facts.server";

async function openHouse(openTestContext: () => Promise<TestContext>) {
  const context = await openTestContext();
  await setUpImportHouse(context);
  return context;
}

async function importFile(context: TestContext, file: ImportFile, options: Partial<ImportRequest> = {}) {
  const result = await importCustomers(context, { file, ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result;
}

async function idOf(context: TestContext, system: string, externalId: string): Promise<string> {
  const row = await context.db.reader
    .selectFrom("customer_source")
    .select("customer_id")
    .where("system", "=", system)
    .where("external_id", "=", externalId)
    .executeTakeFirstOrThrow();
  return row.customer_id;
}

async function pointsOf(context: TestContext, system: string, externalId: string) {
  const id = await idOf(context, system, externalId);
  const points = await listContactPoints(context.db.reader, context.vault, id);
  return points.toSorted((a, b) => (`${a.kind} ${a.value}` < `${b.kind} ${b.value}` ? -1 : 1));
}

/** Everything that an import can write, without the run itself. */
async function everything(context: TestContext): Promise<string> {
  const { reader } = context.db;
  const tables = [
    "customer",
    "customer_source",
    "contact_point",
    "contact_refusal",
    "consent_claim",
  ] as const;
  const rows = await Promise.all(tables.map((table) => reader.selectFrom(table).selectAll().execute()));
  const evidence = await reader
    .selectFrom("evidence")
    .select("hash")
    .orderBy("customer_id")
    .orderBy("sequence")
    .execute();
  return JSON.stringify([...rows, evidence].map((table) => table.map((row) => JSON.stringify(row)).sort()));
}

describeOnBothDialects("importing customers", ({ openTestContext }) => {
  const open = () => openHouse(openTestContext);

  test("knows Erika Sommer from a Salesforce Data Loader export, with both numbers and a street of two lines", async () => {
    const context = await open();
    const { report, system } = await importFile(context, fixtureFile("salesforce-data-loader.csv"));
    expect(system).toBe("salesforce");
    expect(report).toMatchObject({ rowsTotal: 4, created: 3, faulty: 1 });
    const erika = await findCustomer(
      context.db.reader,
      await idOf(context, "salesforce", "0035g00000AbCdEAAV"),
    );
    expect(erika).toMatchObject({
      salutation: "ms",
      givenName: "Erika",
      familyName: "Sommer",
      chosenAt: null,
    });
    const points = await pointsOf(context, "salesforce", "0035g00000AbCdEAAV");
    expect(points.map(({ value, openChannels }) => [value, openChannels])).toEqual([
      ["erika.sommer@example.org", ["email"]],
      ["+491713920001", ["phone"]],
      ["+498999998101", ["phone"]],
      ["Lindenstraße 4\nHinterhaus\n80331 München\nGermany", ["letter", "visit"]],
    ]);
  });

  test("names the line of the row without a name, line breaks within quotes counted", async () => {
    const context = await open();
    const { report } = await importFile(context, fixtureFile("salesforce-data-loader.csv"));
    expect(report.faults).toEqual([{ line: 6, code: "name_missing" }]);
  });

  test("leaves out what customers are worth, and says so", async () => {
    const context = await open();
    const { report } = await importFile(context, fixtureFile("salesforce-data-loader.csv"));
    expect(report.valueColumns).toEqual(["ABC_CLASS__C", "ANNUAL_REVENUE__C"]);
    expect(report.unreadColumns).toEqual(["HASOPTEDOUTOFFAX", "ACCOUNTID", "LEADSOURCE"]);
    expect(await everything(context)).not.toContain("184000");
  });

  test("takes a German Salesforce report for the same customers, whatever the length of its ids", async () => {
    const context = await open();
    await importFile(context, fixtureFile("salesforce-data-loader.csv"));
    const { report, encoding } = await importFile(context, fixtureFile("salesforce-report-de.csv"));
    expect(encoding).toBe("windows-1252");
    expect(report).toMatchObject({ rowsTotal: 3, created: 2, updated: 1, faulty: 0, footerLines: 5 });
    expect(report.valueColumns).toEqual(["Bonität"]);
    expect(report.unknownOwners).toEqual({ "Peter Unbekannt": 1 });
  });

  test("refuses Jürgen Groß's number too, because Renate Groß shares it and said no", async () => {
    const context = await open();
    await importFile(context, fixtureFile("salesforce-report-de.csv"));
    const points = await pointsOf(context, "salesforce", "0035g00000AbCdIAAV");
    const phone = points.find(({ kind }) => kind === "phone");
    expect(phone).toMatchObject({ openChannels: ["phone"] });
    expect(phone?.refusedChannels.toSorted()).toEqual(["messenger", "phone", "sms", "video"]);
  });

  test("makes the former contact person a proposal, and assigns nobody", async () => {
    const context = await open();
    const { report } = await importFile(context, fixtureFile("salesforce-report-de.csv"));
    const jürgen = await findCustomer(
      context.db.reader,
      await idOf(context, "salesforce", "0035g00000AbCdIAAV"),
    );
    expect(jürgen?.proposedStaff).toBe("s-keller");
    expect(report.proposals).toBe(2);
    expect(await context.db.reader.selectFrom("assignment").selectAll().execute()).toEqual([]);
  });

  test("reads a HubSpot export: owner with address, language, each unsubscription", async () => {
    const context = await open();
    const { report, system, encoding } = await importFile(context, fixtureFile("hubspot-contacts.csv"));
    expect([system, encoding]).toEqual(["hubspot", "utf-8"]);
    expect(report).toMatchObject({ created: 4, faulty: 0, proposals: 2 });
    expect(report.valueColumns).toEqual(["HubSpot Score", "Total Revenue"]);
    expect(report.consentsWithoutChannel).toEqual(["Legal basis for processing contact's data"]);
    const john = await findCustomer(context.db.reader, await idOf(context, "hubspot", "152"));
    expect(john?.language).toBe("en");
    const [email, phone] = await pointsOf(context, "hubspot", "152");
    expect(email).toMatchObject({ openChannels: [], refusedChannels: ["email"] });
    expect(phone?.value).toBe("+442079460018");
    const [mia] = await pointsOf(context, "hubspot", "153");
    expect(mia?.openChannels).toEqual([]);
  });

  test("takes an unreadable refusal for a no, and tells the line", async () => {
    const context = await open();
    const { report } = await importFile(context, fixtureFile("hubspot-contacts.csv"));
    const codes = report.notices.filter(({ line }) => line === 5).map(({ code }) => code);
    expect(codes).toEqual(["refusal_unreadable", "email_unreadable", "phone_unreadable"]);
  });

  test("reads Excel's Unicode text", async () => {
    const context = await open();
    const { report, encoding } = await importFile(context, fixtureFile("hubspot-kontakte-utf16.txt"));
    expect(encoding).toBe("utf-16le");
    expect(report).toMatchObject({ created: 2, faulty: 0 });
    const [jörg] = await pointsOf(context, "hubspot", "201");
    expect(jörg).toMatchObject({ value: "joerg.weiss@example.org", openChannels: [] });
  });

  test("keeps a consent as a claim, documented only where the row says when and how", async () => {
    const context = await open();
    const { report } = await importFile(context, fixtureFile("plain-customers.csv"));
    expect(report).toMatchObject({ created: 4, consentsClaimed: 3, consentsDocumented: 1 });
    const erika = await listConsentClaims(context.db.reader, await idOf(context, "plain", "K-1"));
    expect(erika).toMatchObject([
      {
        topic: "offers",
        channel: "email",
        givenAt: Date.UTC(2024, 2, 12),
        detail: "Messe München, Karte 117",
      },
    ]);
    expect(erika[0]?.isDocumented).toBe(true);
    const otto = await listConsentClaims(context.db.reader, await idOf(context, "plain", "K-2"));
    expect(otto.map(({ isDocumented }) => isDocumented)).toEqual([false, false]);
  });

  test("lets a documented consent be used by machines alone, until the customer decides", async () => {
    const context = await open();
    await importFile(context, fixtureFile("plain-customers.csv"));
    const [erika, otto] = [await idOf(context, "plain", "K-1"), await idOf(context, "plain", "K-2")];
    const at = context.clock();
    const house = await readHouse(context.db.reader);
    const views = await readManyCustomerFacts(context.db.reader, house, [erika, otto], at);
    const ask = (id: string, sender: Sender, channel: string) =>
      isAllowed(views.get(id)!.compiled, { sender, channel, topic: "offers" }, at);
    const newsletter: Sender = { type: "automated", id: "newsletter" };
    expect(ask(erika, newsletter, "email")).toBe(true);
    expect(ask(erika, newsletter, "phone")).toBe(false);
    expect(ask(erika, { type: "staff", id: "s-keller" }, "email")).toBe(false);
    expect(ask(otto, newsletter, "email")).toBe(false);
  });

  test("lets a refusal win over a consent in the same row, and leaves letters to a recall", async () => {
    const context = await open();
    await importFile(context, fixtureFile("plain-customers.csv"));
    const ida = await idOf(context, "plain", "K-3");
    expect(await listConsentClaims(context.db.reader, ida)).toEqual([]);
    const points = await pointsOf(context, "plain", "K-3");
    expect(points.map(({ openChannels }) => openChannels)).toEqual([[], [], ["letter"]]);
  });

  test("tells of a row with neither id nor e-mail address", async () => {
    const context = await open();
    const { report } = await importFile(context, fixtureFile("plain-customers.csv"));
    expect(report.faults).toEqual([{ line: 6, code: "key_missing" }]);
  });

  test("changes nothing when the same file comes again", async () => {
    const context = await open();
    await importFile(context, fixtureFile("plain-customers.csv"));
    const before = await everything(context);
    const { report } = await importFile(context, fixtureFile("plain-customers.csv"));
    expect(report).toMatchObject({ created: 0, updated: 0, unchanged: 4, faulty: 1 });
    expect(await everything(context)).toBe(before);
  });

  test("writes nothing in a rehearsal, and reports the same", async () => {
    const context = await open();
    const before = await everything(context);
    const rehearsal = await importFile(context, fixtureFile("hubspot-contacts.csv"), { isDryRun: true });
    expect(await everything(context)).toBe(before);
    expect(await context.db.reader.selectFrom("import_run").selectAll().execute()).toEqual([]);
    const real = await importFile(context, fixtureFile("hubspot-contacts.csv"));
    expect(rehearsal).toEqual(real);
  });

  test("goes on where it was killed, and ends where an undisturbed import ends", async () => {
    const context = await open();
    const rows = Array.from(
      { length: 1203 },
      (_, n) => `K-${n};Nachname${n};k${n}@example.org;089 9999${8100 + (n % 300)}`,
    );
    const file = fileOf(["id;familyName;email;phone", ...rows].join("\n"));
    const kill = new AbortController();
    const interrupted = await importCustomers(context, {
      file,
      signal: kill.signal,
      onProgress: () => kill.abort(),
    });
    expect(interrupted).toEqual({ ok: false, fault: { code: "interrupted", rowsDone: 500 } });
    const { report, resumedAt } = await importFile(context, file);
    expect(resumedAt).toBe(500);
    expect(report).toMatchObject({ rowsTotal: 1203, created: 1203, unchanged: 0, faulty: 0 });
    const { count } = await context.db.reader
      .selectFrom("customer")
      .select((select) => select.fn.countAll().as("count"))
      .executeTakeFirstOrThrow();
    expect(Number(count)).toBe(1203);
  });

  test("keeps a whole chain of evidence, without an address in the clear", async () => {
    const context = await open();
    await importFile(context, fixtureFile("salesforce-data-loader.csv"));
    const heinz = await idOf(context, "salesforce", "0035g00000AbCdFAAV");
    const records = await listEvidence(context.db.reader, heinz);
    expect(records.map(({ kind }) => kind)).toEqual([
      "customer_recorded",
      "contact_point_recorded",
      "contact_point_recorded",
      "contact_point_recorded",
      "contact_refused",
      "contact_refused",
    ]);
    expect(findBreak(records, sha256)).toBeNull();
    expect(JSON.stringify(records)).not.toMatch(/example|99998|Sendlinger/);
  });

  describe("a second export", () => {
    const header = "id;familyName;email;phone;doNotCall";

    test("takes a new number in place of the old one, and never a verified one", async () => {
      const context = await open();
      await importFile(context, fileOf(`${header}\nK-1;Sommer;erika@example.org;089 99998101;`));
      await verify(context, "K-1", "email");
      await importFile(context, fileOf(`${header}\nK-1;Winter;neu@example.org;089 99998102;`));
      const customer = await findCustomer(context.db.reader, await idOf(context, "plain", "K-1"));
      expect(customer?.familyName).toBe("Winter");
      const values = (await pointsOf(context, "plain", "K-1")).map(({ value }) => value);
      expect(values.toSorted()).toEqual(["+498999998102", "erika@example.org", "neu@example.org"]);
    });

    test("opens nothing for Erika Sommer, who has chosen in person", async () => {
      const context = await open();
      await importFile(context, fileOf(`${header}\nK-1;Sommer;erika@example.org;;`));
      await context.db.writer.updateTable("customer").set({ chosen_at: context.clock() }).execute();
      await importFile(context, fileOf(`${header}\nK-1;Sommer;;089 99998101;`));
      const points = await pointsOf(context, "plain", "K-1");
      expect(points.map(({ value, openChannels }) => [value, openChannels])).toEqual([
        ["erika@example.org", ["email"]],
        ["+498999998101", []],
      ]);
    });

    test("closes at once what it says is refused", async () => {
      const context = await open();
      await importFile(context, fileOf(`${header}\nK-1;Sommer;;089 99998101;nein`));
      const { report } = await importFile(context, fileOf(`${header}\nK-1;Sommer;;089 99998101;ja`));
      expect(report).toMatchObject({ updated: 1, refusalsHeld: 1 });
      expect(await pointsOf(context, "plain", "K-1")).toMatchObject([{ openChannels: [] }]);
    });

    test("makes the decisions about Otto Blum anew when Erika Sommer refuses the number they share", async () => {
      const context = await open();
      await importFile(context, fileOf(`${header}\nK-1;Sommer;;089 99998101;\nK-2;Blum;;089 99998101;`));
      const otto = await idOf(context, "plain", "K-2");
      const before = await findCustomer(context.db.reader, otto);
      await importFile(context, fileOf(`${header}\nK-1;Sommer;;089 99998101;x`));
      const after = await findCustomer(context.db.reader, otto);
      expect(after!.revision).toBeGreaterThan(before!.revision);
      const [phone] = await pointsOf(context, "plain", "K-2");
      expect(phone?.refusedChannels).toContain("phone");
    });

    test("leaves alone a refusal that the customer has withdrawn, and says so", async () => {
      const context = await open();
      const file = fileOf(`${header}\nK-1;Sommer;;089 99998101;ja`);
      await importFile(context, file);
      await context.db.writer.updateTable("contact_refusal").set({ withdrawn_at: context.clock() }).execute();
      const { report } = await importFile(context, file);
      expect(report.unchanged).toBe(1);
      expect(report.notices).toEqual([{ line: 2, code: "refusal_withdrawn_since", column: "doNotCall" }]);
    });
  });

  describe("who is who", () => {
    const header = "id;givenName;familyName;email;phone;doNotCall";

    test("imports neither of two rows with one id that contradict each other", async () => {
      const context = await open();
      const file = fileOf(
        `${header}\nK-1;Erika;Sommer;a@example.org;;\nK-2;Otto;Blum;o@example.org;;\nK-1;Erika;Winter;a@example.org;;`,
      );
      const { report } = await importFile(context, file);
      expect(report.created).toBe(1);
      expect(report.faults).toEqual([
        { line: 2, code: "same_key_conflict", lines: [4] },
        { line: 4, code: "same_key_conflict", lines: [2] },
      ]);
    });

    test("takes a row that is repeated word for word once", async () => {
      const context = await open();
      const { report } = await importFile(
        context,
        fileOf(`${header}\nK-1;Erika;Sommer;;;\nK-1;Erika;Sommer;;;`),
      );
      expect(report).toMatchObject({ created: 1, repeated: 1, faulty: 0 });
    });

    test("finds Rosa Winter again by name and address, umlauts and case aside", async () => {
      const context = await open();
      await importFile(context, fileOf(`${header}\n;Rosa;Müller;rosa@example.org;;`));
      const { report } = await importFile(
        context,
        fileOf(`${header}\n;ROSA;Mueller;Rosa@Example.org;089 99998101;`),
      );
      expect(report).toMatchObject({ created: 0, updated: 1 });
    });

    test("does not merge a customer of HubSpot with one of Salesforce, and tells", async () => {
      const context = await open();
      const file = fileOf(`${header}\n7;Rosa;Winter;rosa@example.org;;`);
      await importFile(context, file, { system: "salesforce" });
      const { report } = await importFile(context, file, { system: "hubspot" });
      expect(report.faults).toEqual([{ line: 2, code: "known_elsewhere" }]);
    });

    test("does not take a row without an id for a customer who has one", async () => {
      const context = await open();
      const file = fileOf(`${header}\n;Rosa;Winter;rosa@example.org;;\n7;Rosa;Winter;rosa@example.org;;`);
      const { report } = await importFile(context, file);
      expect(report.created).toBe(1);
      expect(report.faults).toEqual([{ line: 2, code: "row_with_id_conflict", lines: [3] }]);
    });

    test("takes two people of one name and one address for two, where one system knows them apart", async () => {
      const context = await open();
      const { report } = await importFile(
        context,
        fileOf(`${header}\n7;Karl;Groß;gross@example.org;;\n8;Karl;Groß;gross@example.org;;`),
      );
      expect(report).toMatchObject({ created: 2, faulty: 0 });
    });

    test("holds a no of a row that it cannot import, for everybody who has the number", async () => {
      const context = await open();
      const file = fileOf(`${header}\n1;;;;089 99998101;ja\n2;Otto;Blum;;089 99998101;`);
      const { report } = await importFile(context, file);
      expect(report).toMatchObject({ created: 1, faulty: 1 });
      expect(await pointsOf(context, "plain", "2")).toMatchObject([{ openChannels: [] }]);
    });
  });

  describe("a file that cannot be used", () => {
    test.each([
      ["is empty", "", { code: "file_empty" }],
      ["holds no family names", "id;email\n1;a@example.org", { code: "no_name_column" }],
      ["tells nobody apart", "givenName;familyName\nErika;Sommer", { code: "no_key_column" }],
      ["never closes a quote", 'id;familyName\n1;A\n2;"B\n3;C', { code: "quote_not_closed", line: 3 }],
      ["is no text", "PK\u0003\u0004\0\0\0", { code: "not_text" }],
      [
        "has a column twice",
        "id;familyName;Nachname;Nachname\n",
        { code: "column_twice", columns: ["Nachname", "Nachname"] },
      ],
    ])("%s: nothing is written", async (_title, content, fault) => {
      const context = await open();
      expect(await importCustomers(context, { file: fileOf(content) })).toEqual({ ok: false, fault });
    });

    test("cannot be found", async () => {
      const context = await open();
      const file = { name: "nowhere.csv", open: () => missing() };
      expect(await importCustomers(context, { file })).toEqual({
        ok: false,
        fault: { code: "file_unreadable" },
      });
    });
  });
});

async function* missing(): AsyncGenerator<Uint8Array> {
  yield* [];
  throw Object.assign(new Error("no such file"), { code: "ENOENT" });
}

async function verify(context: TestContext, externalId: string, kind: "email" | "phone"): Promise<void> {
  await context.db.writer
    .updateTable("contact_point")
    .set({ verified_at: context.clock() })
    .where("kind", "=", kind)
    .where("customer_id", "=", await idOf(context, "plain", externalId))
    .execute();
}
