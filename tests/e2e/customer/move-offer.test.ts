import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

/** Karl Vogt had Herr Brandt's last place; Ilse Maurer waits for it, and Herr Yilmaz is there for her meanwhile. */
test.beforeEach(async ({ page }) => {
  await stepInto(page, "Karl Vogt");
  await page.goto("/me/people");
  await page.getByLabel("Niemand", { exact: true }).first().check();
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page).toHaveURL(/saved=/);
  await stepInto(page, "Ilse Maurer");
});

const offer = (page: Page) => page.getByText("Bei Herrn Brandt ist ein Platz frei.");
const contactPerson = (page: Page) => page.locator(".person-card");

test("a place with somebody dearer is offered, and taken with one tap", async ({
  page,
  javaScriptEnabled,
}) => {
  await expect(offer(page)).toBeVisible();
  await expect(contactPerson(page)).toContainText("Emre Yilmaz");
  if (javaScriptEnabled) await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Zu Herrn Brandt wechseln" }).click();
  await expect(page.getByText("Sie haben gewechselt.")).toBeVisible();
  await expect(contactPerson(page)).toContainText("Jens Brandt");
  await expect(offer(page)).toBeHidden();
});

test("staying is one tap as well, asks nothing, and can be undone", async ({ page }) => {
  await page.getByRole("button", { name: "Bei Herrn Yilmaz bleiben" }).click();
  await expect(page).toHaveURL(/saved=/);
  await expect(offer(page)).toBeHidden();
  await expect(contactPerson(page)).toContainText("Emre Yilmaz");
  await page.getByRole("button", { name: "Wieder wie vorher" }).click();
  await expect(page).toHaveURL(/undone=/);
  await expect(contactPerson(page)).toContainText("Jens Brandt");
});
