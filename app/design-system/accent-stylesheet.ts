import { accentTint, type Theme } from "./contrast";

/**
 * The stylesheet that puts a company's accent in the place of ours. It is served as a file of its own,
 * linked after the design system, since the pages allow no inline styles.
 */
export function accentStylesheet({ light, dark }: Record<Theme, string>): string {
  return [
    ":root {",
    `  --company-accent: ${light};`,
    `  --company-accent-tint: ${accentTint("light", light)};`,
    `  --company-accent-dark: ${dark};`,
    `  --company-accent-tint-dark: ${accentTint("dark", dark)};`,
    "}",
    "",
  ].join("\n");
}
