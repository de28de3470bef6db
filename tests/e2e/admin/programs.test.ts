import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { expect, test } from "../support/test";

test("whoever administers the house gives a program its key, changes it over, and takes it away", async ({
  page,
}) => {
  const main = page.getByRole("main");
  const lookAtPage = async () => {
    await expectNoAxeViolations(page);
  };
  await page.goto("/demo");
  await page.getByRole("button", { name: "Mirko Petrov sein" }).click();
  await page.getByRole("link", { name: "Verwaltung" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Programme" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Wie ein Programm fragt" })).toHaveAttribute(
    "href",
    "/developers",
  );
  await lookAtPage();
  await page.getByRole("link", { name: "Programm anlegen" }).click();
  await lookAtPage();

  await page.getByLabel("Name").fill("Telefonanlage Süd");
  await page.getByLabel("Nur für bestimmte").check();
  await page.getByText("Bestimmte Personen").click();
  await page.getByLabel("Sabine Keller").check();
  await page.getByLabel("Anfragen in der Minute").fill("viele");
  await page.getByRole("button", { name: "Anlegen und Schlüssel zeigen" }).click();
  await expect(page.getByRole("heading", { name: "2 Angaben stimmen noch nicht" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Kreuzen Sie an, was das Programm darf." })).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue("Telefonanlage Süd");
  await expect(page.getByLabel("Sabine Keller")).toBeChecked();
  await expect(page.getByLabel("Anfragen in der Minute")).toHaveValue("viele");
  await lookAtPage();

  await page.getByLabel("fragen", { exact: true }).check();
  await page.getByLabel("Anfragen in der Minute").fill("6.000");
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === "POST"),
    page.getByRole("button", { name: "Anlegen und Schlüssel zeigen" }).click(),
  ]);
  expect(answer.headers()["cache-control"]).toBe("no-store");
  await expect(main).toContainText("Der Schlüssel für Telefonanlage Süd");
  const first = await readShown(page, "Schlüssel");
  expect(await mayAsk(page, first)).toBe(true);
  await lookAtPage();

  await page.reload();
  await expect(main).toContainText("Das ist schon geschehen");
  await expect(main).not.toContainText(first);
  await page.getByRole("link", { name: "Zum Programm" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Telefonanlage Süd" })).toBeVisible();
  for (const fact of ["Sabine Keller", "6.000", "24. November 2027, 17:12 Uhr"])
    await expect(main).toContainText(fact);
  await expect(page.locator("tbody tr")).toHaveCount(1);
  await expect(async () => {
    await page.reload();
    await expect(page.locator("tbody")).toContainText("heute, 17:12 Uhr", { timeout: 500 });
  }).toPass();
  await lookAtPage();

  await page.getByRole("link", { name: "Ändern" }).click();
  await expect(page.getByLabel("Sabine Keller")).toBeChecked();
  await page.getByLabel("fragen", { exact: true }).uncheck();
  await page.getByLabel("Für alle", { exact: true }).check();
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByRole("link", { name: "Kreuzen Sie an, was das Programm darf." })).toBeVisible();
  await expect(page.getByLabel("Für alle", { exact: true })).toBeChecked();
  await lookAtPage();
  await page.getByLabel("lesen", { exact: true }).check();
  await page.getByLabel("Der neueste Schlüssel gilt").selectOption("noch 30 Tage");
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(main).toContainText("Gespeichert. Das gilt ab sofort.");
  await expect(main).toContainText("Darf: lesen (vorher: fragen)");
  await expect(page.locator("tbody")).toContainText("24. Dezember 2026, 17:12 Uhr");
  expect(await mayAsk(page, first)).toBe(false);
  await page.getByRole("link", { name: "Ändern" }).click();
  await page.getByLabel("fragen", { exact: true }).check();
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(main).toContainText("Gespeichert. Das gilt ab sofort.");

  await page.getByRole("button", { name: "Neuen Schlüssel machen" }).click();
  await expect(main).toContainText("Die alten Schlüssel gelten noch bis zum 25. November 2026, 17:12 Uhr.");
  const second = await readShown(page, "Schlüssel");
  expect([await mayAsk(page, first), await mayAsk(page, second)]).toEqual([true, true]);
  await lookAtPage();
  await page.reload();
  await expect(main).toContainText("Das ist schon geschehen");
  await expect(page.locator("tbody tr")).toHaveCount(2);

  await page.getByRole("button", { name: "Zurückziehen" }).click();
  await expect(main).toContainText("Kein Schlüssel dieses Programms gilt mehr.");
  expect([await mayAsk(page, first), await mayAsk(page, second)]).toEqual([false, false]);
  await expect(page.getByRole("button", { name: "Neuen Schlüssel machen" })).toHaveCount(0);
  await page.getByRole("link", { name: "Alle Programme" }).click();
  await expect(page.getByRole("row", { name: "Telefonanlage Süd" })).toContainText("zurückgezogen");
});

test("nobody else does", async ({ page }) => {
  await page.goto("/demo");
  await page.getByRole("button", { name: "Sabine Keller sein" }).click();
  await expect(page.getByRole("link", { name: "Verwaltung" })).toHaveCount(0);
  for (const path of ["/admin/programs", "/admin/programs/new", "/admin/webhooks", "/admin/webhooks/new"])
    expect((await page.goto(path))?.status()).toBe(403);
});

/** What is shown this once stands in the page, and in no address and no cookie. */
async function readShown(page: Page, label: string): Promise<string> {
  const shown = (await page.getByRole("region", { name: label, exact: true }).locator("code").textContent())!;
  expect(shown.length).toBeGreaterThan(40);
  expect(page.url()).not.toContain(shown);
  expect(JSON.stringify(await page.context().cookies())).not.toContain(shown);
  return shown;
}

async function mayAsk(page: Page, key: string): Promise<boolean> {
  const answer = await page.request.post("/access/v1/evaluation", {
    headers: { Authorization: `Bearer ${key}` },
    data: {
      subject: { type: "staff", id: "sabine-keller" },
      action: { name: "phone" },
      resource: { type: "customer", id: "aylin-demir" },
      context: { topic: "advice" },
    },
  });
  return answer.ok() && (await answer.json()).decision === true;
}
