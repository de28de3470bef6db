import type { BrowserContext, Page } from "@playwright/test";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

/** Another window of the same customer, with a form of its own. */
async function openBeside(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

async function stopEverything(context: BrowserContext): Promise<void> {
  const other = await openBeside(context, "/me");
  await other.getByRole("button", { name: "Alles stoppen außer Vertrag" }).click();
  await expect(other).toHaveURL(/saved=2$/);
}

const conflict = (page: Page) => page.getByText("Inzwischen hat sich etwas geändert");

test.beforeEach(({ page }) => stepInto(page, "Aylin Demir"));

test("who saves second keeps what they entered, reads what changed, and saves on top of it", async ({
  page,
  context,
}) => {
  await page.goto("/me/limits");
  await page.getByLabel("Höchstens").first().fill("7");
  await stopEverything(context);
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(conflict(page)).toBeVisible();
  await expect(page.getByText("Das wurde inzwischen geändert:")).toBeVisible();
  await expect(page.locator(".notice").getByRole("listitem")).not.toHaveCount(0);
  await expect(page.getByLabel("Höchstens").first()).toHaveValue("7");
  await page.getByRole("button", { name: "Meine Eingaben speichern" }).click();
  await expect(page).toHaveURL(/saved=3$/);
  await expect(page.locator(".letter")).not.toContainText("automatisch.");
});

test("a fault in between hides no conflict", async ({ page, context }) => {
  await page.goto("/me/hours/phone");
  await stopEverything(context);
  await page.getByLabel("Freitag, von").first().selectOption("17:00");
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByRole("alert")).toContainText("Freitag: Bis wann?");
  await page.getByLabel("Freitag, bis").first().selectOption("19:00");
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(conflict(page)).toBeVisible();
});

test("moving somebody in between hides no conflict", async ({ page, context }) => {
  await page.goto("/me/people");
  await stopEverything(context);
  await page.getByRole("button", { name: "Herr Yilmaz nach oben" }).click();
  await expect(page.getByRole("status").getByText("Herr Yilmaz, Platz 1 von 2")).toBeVisible();
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(conflict(page)).toBeVisible();
  await expect(page.getByRole("button", { name: "Frau Keller nach oben" })).toBeEnabled();
});

test("a stop holds whatever was saved meanwhile, without a question", async ({ page, context }) => {
  const other = await openBeside(context, "/me/limits");
  await other.getByLabel("Höchstens").first().fill("7");
  await other.getByRole("button", { name: "Speichern" }).click();
  await expect(other).toHaveURL(/saved=2$/);
  await page.getByRole("button", { name: "Alles stoppen außer Vertrag" }).click();
  await expect(page).toHaveURL(/saved=3$/);
  await expect(page.locator(".letter")).not.toContainText("darf mir Werbung");
});

test("what was changed meanwhile is not undone, and that is said", async ({ page, context }) => {
  await page.getByRole("button", { name: "Alles stoppen außer Vertrag" }).click();
  const other = await openBeside(context, "/me/limits");
  await other.getByLabel("Höchstens").first().fill("7");
  await other.getByRole("button", { name: "Speichern" }).click();
  await expect(other).toHaveURL(/saved=3$/);
  await page.getByRole("button", { name: "Wieder wie vorher" }).click();
  await expect(page.locator(".notice")).toContainText("Inzwischen wurde etwas anderes gespeichert.");
  await expect(page.locator(".letter")).not.toContainText("darf mir Werbung");
});

test("ending one pause twice ends no other", async ({ page, context }) => {
  for (const from of ["2026-11-24", "2027-03-01"]) {
    await page.goto("/me/pause");
    await page.getByRole("radio", { name: "Bis auf Weiteres" }).check();
    await page.getByLabel("Von", { exact: true }).fill(from);
    await page.getByRole("button", { name: "Pause machen" }).click();
    await expect(page).toHaveURL(/saved=/);
  }
  const [first, second] = [await openBeside(context, "/me/pause"), await openBeside(context, "/me/pause")];
  for (const window of [first, second]) {
    await window.getByRole("button", { name: /vom 24\.\sNovember/ }).click();
    await expect(window).toHaveURL(/\/me\?(saved|unchanged)/);
  }
  await page.goto("/me/pause");
  await expect(page.getByRole("button", { name: /vom 1\.\sMärz 2027/ })).toBeVisible();
});
