import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { expect, test } from "../support/test";

test("whoever administers the house finds the programs that ask, and how to give one a key", async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto("/demo");
  await page.getByRole("button", { name: "Mirko Petrov sein" }).click();
  await page.getByRole("link", { name: "Verwaltung" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Programme" })).toBeVisible();
  await expect(page.getByText("api-key create")).toBeVisible();
  if (javaScriptEnabled) await expectNoAxeViolations(page);
});

test("nobody else does", async ({ page }) => {
  await page.goto("/demo");
  await page.getByRole("button", { name: "Sabine Keller sein" }).click();
  await expect(page.getByRole("link", { name: "Verwaltung" })).toHaveCount(0);
  expect((await page.goto("/admin/programs"))?.status()).toBe(403);
});
