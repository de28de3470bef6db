/** The colours of the paper that the accent meets, as tokens.css has them. */
const themes = {
  light: { paper: "#fbf8f2", sheet: "#fffdf9", onAccent: "#fffdf9", well: "#f0ece4" },
  dark: { paper: "#171613", sheet: "#201e1a", onAccent: "#171613", well: "#2a2722" },
} as const;

export type Theme = keyof typeof themes;

/** WCAG 2.2, 1.4.3: text up to 24 px. */
export const textRatioMin = 4.5;
/** WCAG 2.2, 1.4.3 large text and 1.4.11 shapes that mean something. */
export const shapeRatioMin = 3;

/** How much of the accent is in its tint. */
const tintShare = 0.14;

export interface AccentFault {
  theme: Theme;
  /** What the accent cannot be told from well enough. */
  against: "paper" | "sheet" | "tint" | "text on it" | "well";
  ratio: number;
  ratioMin: number;
}

/** What is wrong with a company's accent; an empty list lets it pass. Colours are `#rrggbb`. */
export function checkAccentContrast(accent: Record<Theme, string>): AccentFault[] {
  return (["light", "dark"] as const).flatMap((theme) => checkTheme(theme, accent[theme]));
}

/** The soft ground that belongs to an accent. */
export function accentTint(theme: Theme, accent: string): string {
  return mixColors(accent, themes[theme].sheet, tintShare);
}

/** WCAG contrast ratio of two colours, 1 to 21. */
export function contrastRatio(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function checkTheme(theme: Theme, accent: string): AccentFault[] {
  const { paper, sheet, onAccent, well } = themes[theme];
  const meetings: [AccentFault["against"], string, number][] = [
    ["paper", paper, textRatioMin],
    ["sheet", sheet, textRatioMin],
    ["tint", accentTint(theme, accent), textRatioMin],
    ["text on it", onAccent, textRatioMin],
    ["well", well, shapeRatioMin],
  ];
  return meetings
    .map(([against, color, ratioMin]) => ({ theme, against, ratio: contrastRatio(accent, color), ratioMin }))
    .filter(({ ratio, ratioMin }) => ratio < ratioMin);
}

function mixColors(one: string, other: string, shareOfOne: number): string {
  const parts = channels(one).map(
    (value, place) => value * shareOfOne + channels(other)[place]! * (1 - shareOfOne),
  );
  return `#${parts.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;
}

function luminance(color: string): number {
  const [red, green, blue] = channels(color).map(linearLight) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linearLight(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function channels(color: string): number[] {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!hex) throw new Error(`Not a colour of the form #rrggbb: ${color}`);
  return hex.slice(1).map((part) => Number.parseInt(part, 16));
}
