import type { Page } from "@playwright/test";
import { arriveBy } from "../support/arrive-by";
import { readEnglish } from "../support/every-page";
import { expectNoAxeViolations } from "../support/expect-no-axe-violations";
import { stepInto } from "../support/step-into";
import { expect, test } from "../support/test";

async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const excess = await page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(excess, page.url()).toBe(0);
}

/** Axe changes the page, so it is asked last. */
async function expectGoodForEverybody(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expectNoSidewaysScrolling(page);
  await expectNoAxeViolations(page, "dark", "light");
}

for (const language of ["Deutsch", "English"] as const) {
  test.describe(`in ${language}, light and dark, 320 px wide`, { tag: "@with-script" }, () => {
    test.use({ viewport: { width: 320, height: 640 } });
    test.slow();

    test.beforeEach(async ({ page }) => {
      await stepInto(page, "Aylin Demir");
      if (language === "English") await readEnglish(page);
    });

    test("what comes after a stop, a fault, a conflict and without a network can be used by everybody", async ({
      page,
      context,
    }) => {
      const limits = await context.newPage();
      await limits.goto("/me/limits");
      await page.getByRole("button", { name: /^(Alles stoppen|Stop everything)/ }).click();
      await expect(page).toHaveURL(/saved=2$/);
      await expectGoodForEverybody(page);
      await limits.locator("#max-0").fill("7");
      await arriveBy(limits, limits.getByRole("button", { name: /^(Speichern|Save)$/ }));
      await expectGoodForEverybody(limits);
      await page.goto("/me/pause");
      await page.getByRole("button", { name: /^(Pause machen|Take a break)$/ }).click();
      await expect(page.getByRole("alert")).toBeVisible();
      await expectGoodForEverybody(page);
      await page.goto("/me/call-word");
      await context.setOffline(true);
      await page.getByRole("button", { name: /^(Kennwort speichern|Save the call word)$/ }).click();
      await expect(page.locator("#sending-status")).toContainText(/\S/);
      await expectGoodForEverybody(page);
    });
  });
}

test("who has not chosen can use the first pages", { tag: "@with-script" }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await stepInto(page, "Stefan Kurz");
  await expectGoodForEverybody(page);
  for (const path of ["/me/people", "/me/topics", "/me/history", "/me/first/preset/personal"]) {
    await page.goto(path);
    await expectGoodForEverybody(page);
  }
  await page.goto("/me/first/who");
  await expectGoodForEverybody(page);
  const press = (name: string) => arriveBy(page, page.getByRole("button", { name }));
  await press("Jeder bei Autohaus Lindner");
  await expectGoodForEverybody(page);
  await page.getByLabel("Anruf", { exact: true }).check();
  await press("Weiter");
  await expectGoodForEverybody(page);
  await press("Abends");
  await press("Monatlich");
  await expectGoodForEverybody(page);
  await page.getByLabel("Probefahrt", { exact: true }).check();
  await press("Weiter");
  await expectGoodForEverybody(page);
});

test("a link longer than its line breaks within it", { tag: "@with-script" }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await stepInto(page, "Rita Blum");
  await expect(page.getByRole("link", { name: "Beratung und allgemeine Werbung ändern" })).toBeVisible();
  await expectNoSidewaysScrolling(page);
});
