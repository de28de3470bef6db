import { describe, expect, test } from "vitest";
import { listStaffRecords, type StaffRecord } from "#db/queries/staff-import";
import { describeOnBothDialects } from "#tests/support/databases";
import { fileOf, fixtureFile, setUpImportHouse } from "#tests/support/import-house";
import type { TestContext } from "#tests/support/test-context";
import type { ImportFile } from "~/operations/import/import-file";
import type { ImportRequest } from "~/operations/import/import-request";
import { importStaff } from "~/operations/import/import-staff.server";

async function importFile(context: TestContext, file: ImportFile, options: Partial<ImportRequest> = {}) {
  const result = await importStaff(context, { file, ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.report;
}

async function findByEmail(context: TestContext, email: string): Promise<StaffRecord> {
  const records = await listStaffRecords(context.db.reader);
  return records.find((record) => record.email === email)!;
}

describeOnBothDialects("importing staff", ({ openTestContext }) => {
  const open = async () => {
    const context = await openTestContext();
    await setUpImportHouse(context);
    return context;
  };

  test("knows Sabine Keller again by her e-mail address, and takes over her number and her deputy", async () => {
    const context = await open();
    const report = await importFile(context, fixtureFile("staff.csv"));
    expect(report).toMatchObject({ rowsTotal: 4, created: 0, updated: 2, faulty: 2 });
    const sabine = await findByEmail(context, "sabine.keller@lindner.example");
    expect(sabine).toMatchObject({ id: "s-keller", capacity: 80, sourceId: "7001", languages: ["de", "tr"] });
    expect(sabine.deputy).toBe("s-yilmaz");
    const emre = await findByEmail(context, "emre.yilmaz@lindner.example");
    expect(emre).toMatchObject({ role: "lead", accepting: false, capacity: null, deputy: "s-keller" });
  });

  test("refuses a role and a capacity that it cannot read, rather than guess", async () => {
    const context = await open();
    const { faults } = await importFile(context, fixtureFile("staff.csv"));
    expect(faults).toEqual([
      { line: 4, code: "capacity_unreadable" },
      { line: 5, code: "role_unknown" },
    ]);
  });

  test("makes a team that is new, and an account for each new member of staff", async () => {
    const context = await open();
    const file = fileOf(
      "Vorname;Nachname;E-Mail;Team\nPetra;Orth;Petra.Orth@lindner.example;Werkstatt\nTomasz;Nowak;t@lindner.example;werkstatt",
    );
    const report = await importFile(context, file);
    expect(report).toMatchObject({ created: 2, teamsCreated: ["Werkstatt"] });
    const petra = await findByEmail(context, "petra.orth@lindner.example");
    const accounts = await context.db.reader.selectFrom("auth_user").selectAll().orderBy("name").execute();
    expect(accounts).toMatchObject([
      { id: petra.id, name: "Petra Orth", email: "petra.orth@lindner.example" },
      { name: "Tomasz Nowak" },
    ]);
  });

  test("changes nothing when the same list comes again", async () => {
    const context = await open();
    await importFile(context, fixtureFile("staff.csv"));
    const before = await context.db.reader.selectFrom("company").select("revision").executeTakeFirstOrThrow();
    const report = await importFile(context, fixtureFile("staff.csv"));
    expect(report).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    const after = await context.db.reader.selectFrom("company").select("revision").executeTakeFirstOrThrow();
    expect(after).toEqual(before);
  });

  test("writes nothing in a rehearsal, and reports the same", async () => {
    const context = await open();
    const before = await listStaffRecords(context.db.reader);
    const rehearsal = await importFile(context, fixtureFile("staff.csv"), { isDryRun: true });
    expect(await listStaffRecords(context.db.reader)).toEqual(before);
    expect(await importFile(context, fixtureFile("staff.csv"))).toEqual(rehearsal);
  });

  test("does not give Sabine Keller's address to somebody else", async () => {
    const context = await open();
    await importFile(context, fixtureFile("staff.csv"));
    const file = fileOf("id;Vorname;Nachname;E-Mail\n9000;Sabine;Kellermann;sabine.keller@lindner.example");
    const { faults } = await importFile(context, file);
    expect(faults).toEqual([{ line: 2, code: "email_taken" }]);
  });

  test("leaves as it is what a list does not speak of", async () => {
    const context = await open();
    await importFile(context, fixtureFile("staff.csv"));
    await importFile(
      context,
      fileOf("Vorname;Nachname;E-Mail\nSabine;Keller-Voss;sabine.keller@lindner.example"),
    );
    expect(await findByEmail(context, "sabine.keller@lindner.example")).toMatchObject({
      name: { salutation: "ms", familyName: "Keller-Voss" },
      capacity: 80,
      deputy: "s-yilmaz",
    });
  });

  describe("leaves the company somebody who administers", () => {
    const list = (...rows: string[]) => fileOf(["Vorname;Nachname;E-Mail;Rolle", ...rows].join("\n"));
    const sabine = (role: string) => `Sabine;Keller;sabine.keller@lindner.example;${role}`;
    const emre = (role: string) => `Emre;Yilmaz;emre.yilmaz@lindner.example;${role}`;

    const openWith = async (...admins: string[]) => {
      const context = await open();
      await importFile(context, list(...admins));
      return context;
    };

    async function rolesIn(context: TestContext) {
      const records = await listStaffRecords(context.db.reader);
      return Object.fromEntries(records.map(({ id, role }) => [id, role]));
    }

    test("by refusing the row that would make the only one something else", async () => {
      const context = await openWith(sabine("admin"));
      const report = await importFile(context, list(emre("lead"), sabine("staff")));
      expect(report).toMatchObject({ updated: 1, unchanged: 0, faulty: 1 });
      expect(report.faults).toEqual([{ line: 3, code: "last_administrator" }]);
      expect(await rolesIn(context)).toEqual({ "s-keller": "admin", "s-yilmaz": "lead" });
    });

    test("by refusing each of two rows that would take the last ones together", async () => {
      const context = await openWith(sabine("admin"), emre("admin"));
      const { faults } = await importFile(context, list(sabine("staff"), emre("lead")));
      expect(faults).toEqual([
        { line: 2, code: "last_administrator", lines: [3] },
        { line: 3, code: "last_administrator", lines: [2] },
      ]);
      expect(await rolesIn(context)).toEqual({ "s-keller": "admin", "s-yilmaz": "admin" });
    });

    test("also where one person stands in the list twice, and each row would do", async () => {
      const context = await openWith(sabine("admin"));
      const { faults } = await importFile(context, list(sabine("staff"), sabine("lead")));
      expect(faults).toMatchObject([
        { line: 2, code: "last_administrator" },
        { line: 3, code: "last_administrator" },
      ]);
      expect(await rolesIn(context)).toMatchObject({ "s-keller": "admin" });
    });

    test("but lets the role be handed on, in whatever order the rows come", async () => {
      const context = await openWith(sabine("admin"));
      expect(await importFile(context, list(sabine("staff"), emre("admin")))).toMatchObject({ faulty: 0 });
      expect(await rolesIn(context)).toEqual({ "s-keller": "staff", "s-yilmaz": "admin" });
    });
  });
});
