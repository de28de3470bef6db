import { expect, test } from "vitest";
import { getCompanySettings, getHouseRules } from "#db/queries/company";
import { listTopicWordings } from "#db/queries/directory";
import { listStaffRecords } from "#db/queries/staff-import";
import { describeOnBothDialects } from "#tests/support/databases";
import { dayMs } from "~/domain/time/instant";
import { type FirstHouse, setUpCompany } from "~/operations/house/set-up-company.server";

const radhaus: FirstHouse = {
  name: "Radhaus Nord GmbH",
  timeZone: "Europe/Berlin",
  region: "DE-HH",
  products: { de: "Fahrräder und Zubehör", en: "bicycles and accessories" },
  team: { de: "Leitung", en: "Management" },
  administrator: { givenName: "Karin", familyName: "Lindner", email: "Karin.Lindner@radhaus.example" },
};

describeOnBothDialects("setting up a company", ({ openTestContext }) => {
  test("opens a house with ways, topics and an administrator who can sign in", async () => {
    const context = await openTestContext();
    expect(await setUpCompany(context, radhaus)).toEqual({ ok: true });
    const { reader } = context.db;
    const settings = await getCompanySettings(reader);
    expect(settings).toMatchObject({ timeZone: "Europe/Berlin", region: "DE-HH" });
    expect(settings.foundingUntil - settings.foundedAt).toBe(42 * dayMs);
    const { channels, topics } = await getHouseRules(reader);
    expect(channels.map(({ id }) => id)).toContain("phone");
    expect(topics.map(({ basis }) => basis)).toContain("legal-obligation");
    const [karin] = await listStaffRecords(reader);
    expect(karin).toMatchObject({ role: "admin", email: "karin.lindner@radhaus.example", accepting: false });
    expect(await reader.selectFrom("auth_user").select("id").execute()).toEqual([{ id: karin?.id }]);
  });

  test("calls advertising advertising, with the company's name and its products", async () => {
    const context = await openTestContext();
    await setUpCompany(context, radhaus);
    const { offers } = await listTopicWordings(context.db.reader);
    expect(offers?.wording.de).toBe("Werbung von Radhaus Nord GmbH für Fahrräder und Zubehör.");
  });

  test("refuses a second company, and changes nothing", async () => {
    const context = await openTestContext();
    await setUpCompany(context, radhaus);
    const before = await getCompanySettings(context.db.reader);
    const second = await setUpCompany(context, { ...radhaus, name: "Anderes Haus" });
    expect(second).toEqual({ ok: false, code: "company_exists" });
    expect(await getCompanySettings(context.db.reader)).toEqual(before);
  });

  test.each([
    ["time_zone_unknown", { timeZone: "Europe/Hamburg" }],
    ["region_unknown", { region: "DE-XX" }],
    ["email_unreadable", { administrator: { ...radhaus.administrator, email: "karin" } }],
    ["name_missing", { name: " " }],
  ])("refuses what it cannot use: %s", async (code, change) => {
    const context = await openTestContext();
    expect(await setUpCompany(context, { ...radhaus, ...change })).toEqual({ ok: false, code });
  });
});
