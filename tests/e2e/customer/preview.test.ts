import type { Page } from "@playwright/test";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

const preview = (page: Page) => page.locator("#preview");

/** Without a script the button shows it; with one it follows by itself. */
async function ask(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: "So würde es gelten" });
  const hasScript = await page.evaluate(() => matchMedia("(scripting: enabled)").matches);
  if (!hasScript) await button.click();
}

test("while choosing, the page says what would hold, what it changes and who could get in touch then", async ({
  page,
}) => {
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/topics");
  await page.getByRole("group", { name: "Probefahrt" }).getByLabel("SMS").check();
  await page.getByRole("group", { name: "Beratung" }).getByLabel("Anruf", { exact: true }).uncheck();
  await ask(page);
  await expect(preview(page)).toContainText("per SMS schreiben, zu Probefahrten");
  await expect(preview(page)).toContainText("Das erlaubt weniger als bisher:");
  await expect(preview(page)).toContainText("Zu Beratung sind Anrufe nicht mehr erlaubt.");
  await expect(preview(page)).toContainText("Das erlaubt mehr als bisher:");
  await expect(preview(page)).toContainText("Zu Probefahrten sind SMS jetzt erlaubt.");
  await expect(preview(page)).toContainText("Jederzeit: Frau Keller per SMS, zu Probefahrten.");
  const short = page.locator("#preview-short");
  await expect(short).toContainText("Das erlaubt weniger als bisher:");
  await expect(short).toContainText("Das erlaubt mehr als bisher:");
  await page.goto("/me");
  await expect(page.locator(".letter")).not.toContainText("per SMS");
});

/** Without a script the browser does not even send it. */
test("what cannot be saved leaves no old preview in its place", { tag: "@with-script" }, async ({ page }) => {
  await stepInto(page, "Minh Nguyen");
  await page.goto("/me/limits");
  await page.getByLabel("Höchstens").first().fill("1");
  await expect(preview(page)).toContainText("einmal in einem Monat");
  await page.getByLabel("Höchstens").first().fill("1001");
  await expect(preview(page)).not.toContainText("einmal in einem Monat");
});

test("a ranking is foreseen before it is saved", async ({ page }) => {
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/people");
  await page.getByRole("button", { name: "Herr Yilmaz nach oben" }).click();
  await expect(page.getByRole("status").getByText("Herr Yilmaz, Platz 1 von 2")).toBeVisible();
  await ask(page);
  await expect(preview(page)).toContainText("Herr Yilmaz darf mich");
});
