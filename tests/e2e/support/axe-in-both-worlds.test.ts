import { expectNoAxeViolations } from "./expect-no-axe-violations";
import { expect, test } from "./test";

test("axe finds what has no name, and what is too faint in one scheme alone, with and without scripts", async ({
  page,
}) => {
  await page.goto("/imprint");
  await expectNoAxeViolations(page, "light", "dark");
  await page.evaluate(() => {
    document.querySelector("main")!.insertAdjacentHTML("beforeend", "<button type='button'></button>");
  });
  await expect(expectNoAxeViolations(page, "light", "dark")).rejects.toThrow("in light");
  await page.goto("/imprint");
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("@media (prefers-color-scheme: dark) { h1 { color: #333 } }");
    document.adoptedStyleSheets = [sheet];
  });
  await expect(expectNoAxeViolations(page, "light", "dark")).rejects.toThrow("in dark");
});
