import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { expect, test } from "../support/test";
import { groupOf, stepInAs } from "./step-in-as";

test("a customer's page quotes the customer, answers every topic, and names no number", async ({ page }) => {
  await stepInAs(page, "Sabine Keller");
  await page.getByRole("link", { name: "Aylin Demir", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Aylin Demir" })).toBeVisible();
  const main = page.getByRole("main");
  await expect(main).toContainText("Frau Keller darf mich dienstags und donnerstags von 17 bis 20");
  await expect(main).toContainText("Zu Probefahrten ist kein Kontakt erwünscht.");
  await expect(main).toContainText("Einer ist noch frei.");
  await expect(main).not.toContainText("Wolf");
  await expect(main).not.toContainText("120010");
});

test("who is blocked, who is not chosen and who does not exist read the same", async ({ page }) => {
  await stepInAs(page, "Sabine Keller");
  const answers = [];
  for (const id of ["rita-blum", "karl-vogt", "nobody-at-all"]) {
    const answer = await page.goto(`/staff/customers/${id}`);
    expect(answer?.status()).toBe(404);
    answers.push((await page.getByRole("main").textContent())?.replaceAll(id, ""));
  }
  expect(new Set(answers).size).toBe(1);
});

test("what nobody may see nobody can record either", async ({ page, demo }) => {
  await stepInAs(page, "Sabine Keller");
  for (const id of ["rita-blum", "nobody-at-all"]) {
    const form = { channel: "phone", topic: "advice", outcome: "reached", date: "2026-11-24", time: "17:00" };
    const headers = { Origin: demo.url };
    const answer = await page.request.post(`/staff/customers/${id}`, { form, headers });
    expect(answer.status()).toBe(404);
  }
});

test("a recorded call counts at once, and the customer moves on the list", async ({ page }) => {
  await stepInAs(page, "Sabine Keller");
  await page.getByRole("link", { name: "Aylin Demir", exact: true }).click();
  await expect(page.getByRole("button", { name: "Nummer anzeigen" }).first()).toBeVisible();
  await page.getByRole("link", { name: "Kontakt eintragen" }).click();
  await page.getByLabel("Wie").selectOption("Anruf");
  await page.getByLabel("Worüber").selectOption("Beratung");
  await page.getByLabel("Nicht erreicht").check();
  await page.getByRole("button", { name: "Eintragen", exact: true }).click();
  const notice = page.locator('.notice[role="status"]');
  await expect(notice).toContainText("Gezählt.");
  await expect(notice).toContainText(
    "Anrufe im letzten Monat: Zwei von zwei genutzt. Keiner ist mehr frei. Ab 5. Dezember",
  );
  await expect(notice).toContainText("E\u2011Mail geht jetzt.");
  await page.getByRole("link", { name: "Zurück zu meiner Liste" }).click();
  const aylin = page.locator(".person-row").filter({ hasText: "Aylin Demir" });
  await expect(aylin).not.toContainText("Anruf bis");
});

test("a contact that was not agreed is kept, and said to be so", async ({ page }) => {
  await stepInAs(page, "Sabine Keller");
  await page.goto("/staff/customers/aylin-demir");
  await page.getByLabel("Wie").selectOption("Brief");
  await page.getByLabel("Worüber").selectOption("Beratung");
  await page.getByLabel("Erreicht", { exact: true }).check();
  await page.getByRole("button", { name: "Eintragen", exact: true }).click();
  await expect(page.locator('.notice[role="status"]')).toContainText(
    "Eingetragen. Dieser Kontakt war nicht vereinbart.",
  );
});

test("answering the one wish of somebody who wants nobody ends what the reader may see", async ({ page }) => {
  await stepInAs(page, "Sabine Keller");
  await page.goto("/staff/customers/olga-petrova");
  await expect(page.getByRole("main")).toContainText("Wann läuft meine Garantie ab?");
  await page.getByLabel("Wie").selectOption("E\u2011Mail");
  await page.getByLabel("Worüber").selectOption("Vertrag");
  await page.getByLabel("Erreicht", { exact: true }).check();
  await page.getByRole("button", { name: "Eintragen", exact: true }).click();
  await expect(page).toHaveURL(/\/staff\?recorded$/);
  await expect(page.locator('.notice[role="status"]')).toContainText("Eingetragen.");
  await expect(page.getByRole("main")).not.toContainText("Petrova");
});

test("a faulty entry comes back with what was typed, each fault told at the top and at its field", async ({
  page,
}) => {
  await stepInAs(page, "Sabine Keller");
  await page.goto("/staff/customers/aylin-demir");
  await page.getByLabel("Wie").selectOption("Anruf");
  await page.getByLabel("Uhrzeit").fill("17:13");
  await page.getByRole("button", { name: "Eintragen", exact: true }).click();
  const summary = page.getByRole("alert");
  await expect(summary).toContainText("Wählen Sie, worum es ging.");
  await expect(summary).toContainText("Diese Zeit liegt in der Zukunft.");
  await expect(page.getByLabel("Worüber")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Wie")).toHaveValue("phone");
  await expect(page.getByLabel("Uhrzeit")).toHaveValue("17:13");
});

test("somebody who lives elsewhere brings the time of their place", async ({ page }) => {
  await stepInAs(page, "Sabine Keller");
  await expect(groupOf(page, "Jetzt")).toContainText("dort ist es 11:12 (New York)");
  await page.goto("/staff/customers/james-carter");
  await expect(page.getByRole("main")).toContainText("Dort ist es jetzt 11:12 Uhr (New York).");
});

test("a customer's page holds what axe can check, faults included", { tag: "@with-script" }, async ({
  page,
}) => {
  await stepInAs(page, "Sabine Keller");
  await page.goto("/staff/customers/aylin-demir");
  await expectNoAxeViolations(page, "dark", "light");
  await page.getByRole("button", { name: "Eintragen", exact: true }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expectNoAxeViolations(page, "dark", "light");
});
