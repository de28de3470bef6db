import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { accentStylesheet } from "~/design-system/accent-stylesheet";
import {
  accentTint,
  checkAccentContrast,
  contrastRatio,
  shapeRatioMin,
  textRatioMin,
} from "~/design-system/contrast";

const css = readFileSync(
  new URL("../../../app/design-system/foundation/tokens.css", import.meta.url),
  "utf8",
);
const [lightRoot = "", darkRoot = ""] = [...css.matchAll(/:root \{([^}]*)\}/g)].map((block) => block[1]!);
const light = readTokens(lightRoot);
const themes = { light, dark: { ...light, ...readTokens(darkRoot) } };

const grounds = ["paper", "sheet", "well"];
const text: [string, string][] = [
  ...["ink", "ink-second", "accent", "no"].flatMap((ink) =>
    grounds.map((ground): [string, string] => [ink, ground]),
  ),
  ["accent", "accent-tint"],
  ["ink", "accent-tint"],
  ["ink-second", "accent-tint"],
  ["on-accent", "accent"],
  ["paper", "ink"],
  ["yes", "yes-ground"],
  ["wait", "wait-ground"],
  ["no", "no-ground"],
];
const shapes: [string, string][] = [
  ...["border", "accent", "no", "ink"].flatMap((shape) =>
    grounds.map((ground): [string, string] => [shape, ground]),
  ),
  ["border", "accent-tint"],
];

describe.each(Object.entries(themes))("the %s theme", (_, tokens) => {
  it.each(text)("lets %s be read on %s", (ink, ground) => {
    expect(contrastRatio(tokens[ink]!, tokens[ground]!)).toBeGreaterThanOrEqual(textRatioMin);
  });

  it.each(shapes)("tells the shape %s from %s", (shape, ground) => {
    expect(contrastRatio(tokens[shape]!, tokens[ground]!)).toBeGreaterThanOrEqual(shapeRatioMin);
  });
});

describe("a company's accent", () => {
  const own = { light: themes.light.accent!, dark: themes.dark.accent! };

  it("passes where it is ours", () => {
    expect(checkAccentContrast(own)).toEqual([]);
  });

  it.each(["paper", "sheet", "well"])("is measured against the %s of the tokens", (ground) => {
    const faults = checkAccentContrast({ light: themes.light[ground]!, dark: themes.dark[ground]! });
    const ratios = faults.filter(({ against }) => against === ground).map(({ ratio }) => ratio);
    expect(ratios).toEqual([1, 1]);
  });

  it("is refused where it cannot be read, with the theme and what it meets", () => {
    const faults = checkAccentContrast({ ...own, light: "#f2c200" });
    expect(faults.map(({ theme, against }) => `${theme}: ${against}`)).toContain("light: paper");
    expect(faults.every(({ theme, ratio, ratioMin }) => theme === "light" && ratio < ratioMin)).toBe(true);
  });

  it("is refused as a word instead of a colour", () => {
    expect(() => checkAccentContrast({ ...own, dark: "tomato" })).toThrow("#rrggbb");
  });

  it("comes with a tint of its own in both themes", () => {
    const stylesheet = accentStylesheet({ light: "#8a1538", dark: "#f0a0b4" });
    expect(stylesheet).toContain("--company-accent: #8a1538;");
    expect(stylesheet).toContain(`--company-accent-tint-dark: ${accentTint("dark", "#f0a0b4")};`);
  });
});

describe("the contrast ratio", () => {
  it("is 21 for black on white and 1 for a colour on itself", () => {
    expect(contrastRatio("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrastRatio("#0f5f57", "#0f5f57")).toBe(1);
  });
});

/** Names and hex values; a token that the company may replace counts with what it falls back to. */
function readTokens(block: string): Record<string, string> {
  const tokens = block.matchAll(/--([a-z-]+):[^;]*?(#[0-9a-f]{6})\)?;/g);
  return Object.fromEntries([...tokens].map(([, name, color]) => [name!, color!]));
}
