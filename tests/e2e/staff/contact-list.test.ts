import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { expect, test } from "../support/test";
import { groupOf, stepInAs } from "./step-in-as";

test("the list shows who may be reached now, later and not at present, each with what is open", async ({
  page,
}) => {
  await stepInAs(page, "Sabine Keller");
  await expect(
    page.getByText("Dienstag, 24. November, 17:12 Uhr · 10 Menschen haben Sie gewählt"),
  ).toBeVisible();
  const aylin = groupOf(page, "Jetzt").getByRole("listitem").filter({ hasText: "Aylin Demir" }).first();
  await expect(aylin).toContainText("Anruf bis 20:00");
  await expect(aylin).toContainText("noch 1 von 2");
  await expect(groupOf(page, "Jetzt").getByRole("listitem").first()).toContainText("Kontaktwunsch bis 20:00");
  await expect(groupOf(page, "Heute noch")).toContainText("Clara Wolters");
  await expect(groupOf(page, "In den nächsten sieben Tagen")).toContainText("Georg Albers");
  await expect(groupOf(page, "Zurzeit nicht")).toContainText("zwei von zwei Kontakten");
  await expect(groupOf(page, "Noch nicht gewählt")).toContainText("Frieda Lang");
});

test("whoever blocked the reader is on no page of theirs", async ({ page }) => {
  await stepInAs(page, "Sabine Keller");
  await page.getByRole("searchbox", { name: "Name suchen" }).fill("Blum");
  await page.getByRole("button", { name: "Suchen" }).click();
  await expect(page.getByRole("heading", { name: "Niemand mit „Blum“ auf Ihrer Liste." })).toBeVisible();
  await page.getByRole("link", { name: "Suche leeren" }).click();
  await expect(page).toHaveURL(/\/staff$/);
});

test("channel, topic and name narrow the list together, and the address keeps them", async ({ page }) => {
  await stepInAs(page, "Sabine Keller");
  await page.getByRole("navigation", { name: "Wie" }).getByRole("link", { name: "Anruf" }).click();
  await expect(groupOf(page, "Jetzt").locator(".person-row")).toHaveCount(2);
  await page.getByText("Worüber: Alle Themen").click();
  await page.getByRole("navigation", { name: "Worüber" }).getByRole("link", { name: "Beratung" }).click();
  await expect(groupOf(page, "Jetzt").locator(".person-row")).toHaveCount(1);
  await page.getByRole("searchbox", { name: "Name suchen" }).fill("ayl");
  await page.getByRole("button", { name: "Suchen" }).click();
  await expect(page).toHaveURL(/channel=phone&topic=advice&q=ayl$/);
  await expect(page.getByText("Ein Treffer für „ayl“")).toBeVisible();
});

test("whoever nobody has chosen yet reads what to do", async ({ page }) => {
  await stepInAs(page, "Ute Sander");
  await expect(page.getByRole("heading", { name: "Noch niemand hat Sie gewählt." })).toBeVisible();
});

test("whoever is not signed in is sent to sign in, and comes back", async ({ page }) => {
  await page.goto("/staff?channel=phone");
  await expect(page).toHaveURL(/\/staff\/sign-in\?return=%2Fstaff%3Fchannel%3Dphone$/);
});

test("the list holds what axe can check", { tag: "@with-script" }, async ({ page }) => {
  await stepInAs(page, "Sabine Keller");
  await expectNoAxeViolations(page, "dark", "light");
});
