/** What stays when colours, motion or the screen are other than we drew them. */
import { contrastRatio } from "../../app/design-system/contrast";
import { stepInto } from "../e2e/support/step-into";
import { expect, test } from "../e2e/support/test";

test("states survive the system's own colours, a wish for more contrast and one for less motion", async ({
  page,
}) => {
  await stepInto(page, "Aylin Demir");
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/me/topics");
  const box = page.getByRole("checkbox").first();
  await expect(box, "the system draws the tick").toHaveCSS("appearance", "auto");
  const lines = (locator: string) =>
    page
      .locator(locator)
      .evaluateAll((found) => found.map((one) => getComputedStyle(one, "::after").borderBlockEndStyle));
  expect(await lines(".section-navigation a[aria-current]"), "the place is marked").toEqual(["solid"]);
  expect(await lines(".section-navigation a:not([aria-current])")).not.toContain("solid");
  await box.focus();
  await expect(box).not.toHaveCSS("outline-style", "none");

  await page.emulateMedia({ forcedColors: "none", contrast: "more" });
  const [ink, paper] = await page.evaluate(() => {
    const { color } = getComputedStyle(document.body);
    return [color, getComputedStyle(document.documentElement).backgroundColor];
  });
  expect(contrastRatio(toHex(ink!), toHex(paper!))).toBeGreaterThan(15);

  await page.emulateMedia({ contrast: "no-preference", reducedMotion: "reduce" });
  await page.goto("/me");
  await page.getByRole("button", { name: /^Alles stoppen/ }).click();
  await expect(page).toHaveURL(/saved=2/);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test("the letter prints as a letter: from whom, to whom, when, what, and no interface", async ({ page }) => {
  await stepInto(page, "Aylin Demir");
  await page.emulateMedia({ media: "print" });
  const address = page.locator(".letter-address");
  await expect(address).toContainText("Frau Aylin Demir");
  await expect(address).toContainText("Autohaus Lindner");
  await expect(address).toContainText("24. November 2026");
  await expect(page.locator(".letter")).toContainText("Frau Keller darf mich");
  for (const part of [
    "button",
    ".main-navigation",
    ".page-shell-head",
    ".page-shell-foot",
    ".sentence-edit",
    ".banner",
  ])
    await expect(page.locator(part).filter({ visible: true }), part).toHaveCount(0);
  await expect(page.getByText("Kastanie"), "the call word is a secret").toBeHidden();
  await page.goto("/me/history");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(".segmented-filter")).toBeHidden();
});

/** `rgb(r, g, b)` as `#rrggbb`. */
function toHex(color: string): string {
  const parts = color.match(/\d+/g)?.slice(0, 3) ?? [];
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
}
