import type { Page } from "@playwright/test";
import type { Language } from "../../app/i18n/language";
import { readEnglish } from "../e2e/support/every-page";
import { expectNoAxeViolations, type Scheme } from "../e2e/support/expect-no-axe-violations";
import { expect, test } from "../e2e/support/test";

const widths = { "a phone held upright, or a window at 400 %": 320, "a wide screen": 1440 };
/** The examples say the same in both languages of the page: in the second they are looked at where room is short. */
const inEnglishOn = "a phone held upright, or a window at 400 %";
/** Those that are shown alone, since they have landmarks of their own, take the focus or fasten themselves. */
const alone = ["page-shell", "page-header", "main-navigation", "error-summary", "error-page"];

for (const [place, width] of Object.entries(widths)) {
  test(`every component can be used by everybody on ${place}, light and dark`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    const isNarrow = width === widths[inEnglishOn];
    await expectUsable(page, "de", isNarrow ? "light" : "dark");
    if (!isNarrow) return;
    await page.goto("/demo");
    await readEnglish(page);
    await expectUsable(page, "en", "dark");
  });
}

async function expectUsable(page: Page, language: Language, scheme: Scheme): Promise<void> {
  for (const component of ["", ...alone]) {
    await page.goto(`/demo/components/${component}`);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expectNoAxeViolations(page, scheme);
    await expectNoSidewaysScrolling(page);
  }
}

test("no focused field hides beneath the bar at the thumb", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto("/demo/components/page-shell");
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press("Tab");
    expect(await page.evaluate(isFocusUnderTheBar)).toBe(false);
  }
});

test("the head of a page and the places at the thumb are drawn once all of them have come, so that none moves", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const address = "/demo/components/page-shell";
  await page.goto(address);
  await expect(page.locator(".main-navigation a").first()).toBeVisible();
  await page.route(`**${address}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.slice(0, html.indexOf("</li>")) });
  });
  await page.goto(address);
  await expect(page.locator(".main-navigation a")).toHaveCount(1);
  await expect(page.locator(".main-navigation a")).toBeHidden();
});

for (const [part, address, cut] of [
  ["the foot of a page", "/imprint", ["page-shell-foot", "</a>"]],
  ["a table", "/demo/components", ["data-table", "</tr>"]],
] as const)
  test(`${part} is drawn once all of it has come, so that none of it moves`, async ({ page }) => {
    const [place, end] = cut;
    await page.goto(address);
    await expect(page.locator(`.${place}`).first()).toBeVisible();
    await page.route(`**${address}`, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({
        response,
        body: html.slice(0, html.indexOf(end, html.indexOf(`class="${place}"`))),
      });
    });
    await page.goto(address);
    await expect(page.locator(`.${place}`)).toHaveCount(1);
    await expect(page.locator(`.${place}`)).toBeHidden();
  });

test("an error summary has the focus as soon as the page is there", async ({ page }) => {
  await page.goto("/demo/components/error-summary");
  await expect(page.getByRole("alert")).toBeFocused();
});

async function expectNoSidewaysScrolling(page: Page) {
  const root = page.locator("html");
  expect(await root.evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
}

function isFocusUnderTheBar(): boolean {
  const bar = document.querySelector(".main-navigation");
  const focused = document.activeElement;
  if (!bar || !focused || focused === document.body || bar.contains(focused)) return false;
  const [top, bottom] = [bar.getBoundingClientRect().top, focused.getBoundingClientRect().bottom];
  return bottom > top;
}
