import type { LogoPicture } from "~/design-system/brand-logo";
import { type Brand, logoPath } from "./brand";

/** As a page shows it; null = our own mark. */
export function presentLogo({ logo, logoDark }: Brand): LogoPicture | null {
  if (!logo) return null;
  const { width, height } = logo;
  return {
    src: logoPath(logo, "light"),
    ...(logoDark && { darkSrc: logoPath(logoDark, "dark") }),
    width,
    height,
  };
}
