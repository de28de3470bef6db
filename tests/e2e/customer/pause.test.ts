import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

test("a quiet pause is foreseen, made without a reason or a day, and undone", async ({
  page,
  javaScriptEnabled,
}) => {
  await stepInto(page, "Aylin Demir");
  await page.goto("/me/pause");
  await page.getByRole("radio", { name: "Stille Pause, bis ich mich melde" }).check();
  if (javaScriptEnabled) await expect(page.getByLabel("Bis einschließlich")).toBeHidden();
  else await page.getByRole("button", { name: "So würde es gelten" }).click();
  await expect(page.locator("#preview")).toContainText("Ich mache bis auf Weiteres Pause.");
  await expect(page.locator("#preview")).toContainText("Niemand.");
  await page.getByRole("button", { name: "Pause machen" }).click();
  await expect(page.locator(".letter")).toContainText("Ich mache bis auf Weiteres Pause.");
  await page.getByRole("button", { name: "Wieder wie vorher" }).click();
  await expect(page.locator(".letter")).not.toContainText("bis auf Weiteres");
});

test("a pause that ended by itself is told on the next visit, until it is read", async ({
  page,
  javaScriptEnabled,
}) => {
  await stepInto(page, "Ilse Maurer");
  const told = page.getByText("Ihre Pause ist zu Ende.");
  await expect(told).toBeVisible();
  await expect(page.getByText("Sie dauerte bis zum 22. November.")).toBeVisible();
  if (javaScriptEnabled) await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "In Ordnung" }).click();
  await expect(told).toBeHidden();
  await page.goto("/me");
  await expect(page.locator(".letter")).toBeVisible();
  await expect(told).toBeHidden();
});
