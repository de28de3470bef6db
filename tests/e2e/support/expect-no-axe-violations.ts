import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type { default as Axe, RunOptions } from "axe-core";

/** Half as long to read as the other, and every page reads it anew. */
const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** Of what holds axe need not find the way to each place. */
const violationsAlone: RunOptions = { resultTypes: ["violations"], xpath: false, ancestry: false };
const everything: RunOptions = {
  ...violationsAlone,
  runOnly: { type: "tag", values: levels },
  // 2.5.3, which axe counts among what it still tries out.
  rules: { "label-content-name-mismatch": { enabled: true } },
};
const colours: RunOptions = {
  ...violationsAlone,
  runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
};

export type Scheme = "light" | "dark";

/**
 * The page as it stands holds what axe can check of WCAG 2.2 AA. Without a word of where, in dark where scripts run and
 * in light where they do not: a test that goes through both worlds sees both schemes. What is checked in the first of
 * several need not be checked in the others again, but for the colours.
 */
export async function expectNoAxeViolations(page: Page, ...schemes: Scheme[]): Promise<void> {
  if (schemes.length === 0) schemes.push((await hasScripts(page)) ? "dark" : "light");
  for (const [index, colorScheme] of schemes.entries()) {
    await page.emulateMedia({ colorScheme });
    const asked = index === 0 ? everything : colours;
    expect(await listViolations(page, asked), `in ${colorScheme}`).toEqual([]);
  }
}

function hasScripts(page: Page): Promise<boolean> {
  return page.evaluate(() => matchMedia("(scripting: enabled)").matches);
}

/**
 * A page is given axe once; none of ours has frames, into which it would have to be brought as well. Where scripts are
 * off nothing that is put off is ever done, so axe goes on at once, and without style sheets read a second time for 1.3.4.
 */
async function listViolations(page: Page, options: RunOptions) {
  if (!(await page.evaluate(() => "axe" in window))) await bringAxe(page);
  return page.evaluate(async (asked) => {
    // What lies beneath the line in sight is scrolled from beneath it; axe takes it for too small (2.5.8).
    const unfastened = new CSSStyleSheet();
    unfastened.replaceSync(".sight-line { position: static !important }");
    document.adoptedStyleSheets.push(unfastened);
    const preload = matchMedia("(scripting: enabled)").matches;
    if (!preload) Object.assign(window, { setTimeout: (work: () => void) => Promise.resolve().then(work) });
    const { axe: here } = window as unknown as { axe: typeof Axe };
    const { violations } = await here.run(document, { ...asked, preload });
    return violations.map(({ id, help, nodes }) => ({
      rule: `${id}: ${help}`,
      places: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`),
    }));
  }, options);
}

/** With a memory for colours: it takes each one's text apart for each box, a third of the time that contrasts take. */
async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(source);
  await page.evaluate(() => {
    type Colour = { r: number; g: number; b: number; alpha: number };
    const { axe: here } = window as unknown as {
      axe: { commons: { color: { Color: { prototype: Colour & { parseString(text: string): Colour } } } } };
    };
    const { prototype } = here.commons.color.Color;
    const parse = prototype.parseString;
    const known = new Map<string, Colour>();
    prototype.parseString = function (text) {
      const before = known.get(text);
      if (before) return Object.assign(this, before);
      const { r, g, b, alpha } = parse.call(this, text);
      known.set(text, { r, g, b, alpha });
      return this;
    };
  });
}
