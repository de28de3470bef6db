import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** 2.5.3, which axe counts among what it still tries out. */
const alsoTried = { "label-content-name-mismatch": { enabled: true } };
/** Of what holds axe need not find the way to each place. */
const violationsAlone: Parameters<AxeBuilder["options"]>[0] = {
  resultTypes: ["violations"],
  xpath: false,
  ancestry: false,
};
const ofColours = ["color-contrast", "link-in-text-block"];

/**
 * The page as it stands holds what axe can check of WCAG 2.2 AA, light and dark. What is checked in light need not be
 * checked in dark again, but for the colours. Tests of the world without JavaScript skip it.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await expectNoAxeViolationsIn("light", page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNone(new AxeBuilder({ page }).options(violationsAlone).withRules(ofColours));
}

/** The same in one of the two: colours are most of what axe takes its time for. */
export async function expectNoAxeViolationsIn(colorScheme: "light" | "dark", page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await expectNone(
    new AxeBuilder({ page }).options({ rules: alsoTried, ...violationsAlone }).withTags(levels),
  );
}

async function expectNone(builder: AxeBuilder): Promise<void> {
  // In one go inside the page: none of ours has frames, for whose sake it would be done in parts at twice the price.
  const { violations } = await builder.setLegacyMode(true).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    places: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`),
  }));
  expect(found).toEqual([]);
}
