import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { expect, test } from "../support/test";

test("whoever writes a program finds, reads and tries the API on a phone", async ({ page }) => {
  // The longest pages of all: axe takes its time.
  test.slow();
  await page.setViewportSize({ width: 360, height: 720 });
  await page.goto("/");
  await page.getByRole("link", { name: "Schnittstelle für Programme" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Schnittstelle für Programme");
  await expectNoAxeViolations(page);
  await page
    .getByRole("link", { name: "Claims the permission for one contact, and the place that it takes." })
    .click();
  await expect(page).toHaveURL(/\/developers\/permits#claimPermit$/);
  const claim = page.locator("#claimPermit");
  await expect(claim).toContainText("Braucht einen Schlüssel mit: Freigaben holen (permit)");
  await expect(claim.getByRole("region", { name: "Beispiel für claimPermit" })).toContainText("demo-api-key");
  await claim.getByText(/Absagen/).click();
  await expect(claim).toContainText("The key may not speak for this sender");
  await claim.getByRole("link", { name: "Permit", exact: true }).first().click();
  await expect(page).toHaveURL(/#Permit$/);
  await expect(page.locator("#Permit")).toContainText("By what the contact is made");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("#claimPermit")).toContainText("Needs a key that may: claim permits (permit)");
});
