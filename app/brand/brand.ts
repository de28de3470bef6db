/** What makes the portal the company's own, beside its name and its accent. */
import type { Language } from "~/i18n/language";

export interface Logo {
  type: "image/svg+xml" | "image/png";
  bytes: Buffer;
  /** As the picture says; a page keeps its place free before it has come. */
  width: number;
  height: number;
}

/** What the company has to say about itself: here, in its own plain words, or at an address of its own. */
export type OwnPage =
  | { kind: "text"; texts: { de: string } & Partial<Record<Language, string>> }
  | { kind: "address"; url: string };

export type OwnPageName = "imprint" | "privacy";

export interface Brand {
  logo: Logo | null;
  /** For dark pages; null = the logo serves both. */
  logoDark: Logo | null;
  /** Null = the company has not said. */
  ownPages: Record<OwnPageName, OwnPage | null>;
  /** Whom to tell that something cannot be used: an e-mail address or a telephone number. */
  accessibilityContact: string | null;
}

/** The addresses at which the logos lie. */
export function logoPath(logo: Logo, theme: "light" | "dark"): string {
  const name = theme === "light" ? "logo" : "logo-dark";
  return `/${name}.${logo.type === "image/png" ? "png" : "svg"}`;
}
