import type { Brand, Logo, OwnPage } from "./brand";
import { readLogo } from "./read-logo.server";
import { readOwnPage, readOwnText } from "./read-own-page.server";

export const brandSettings = [
  "LOGO",
  "LOGO_DARK",
  "IMPRINT",
  "IMPRINT_EN",
  "PRIVACY",
  "PRIVACY_EN",
  "ACCESSIBILITY_CONTACT",
] as const;

export type BrandSettings = Partial<Record<(typeof brandSettings)[number], string>>;

interface BrandResult {
  brand: Brand;
  /** One plain line each; what is at fault is left out of the brand. */
  faults: string[];
}

const mailOrPhone = /^([^\s@]+@[^\s@]+\.[^\s@]+|\+?[\d\s()/-]{6,})$/;

/** Opens the files that the settings name. */
export function readBrand(settings: BrandSettings): BrandResult {
  const faults: string[] = [];
  const logoOf = (name: "LOGO" | "LOGO_DARK"): Logo | null => {
    const result = settings[name] ? readLogo(settings[name]) : null;
    if (result && !result.ok) faults.push(`${name} ${result.fault}`);
    return result?.ok ? result.logo : null;
  };
  const contact = settings.ACCESSIBILITY_CONTACT?.trim() ?? null;
  if (contact && !mailOrPhone.test(contact))
    faults.push("ACCESSIBILITY_CONTACT must be an e-mail address or a telephone number.");
  if (settings.LOGO_DARK && !settings.LOGO) faults.push("LOGO_DARK stands beside LOGO, which is missing.");
  const brand = {
    logo: logoOf("LOGO"),
    logoDark: logoOf("LOGO_DARK"),
    ownPages: {
      imprint: ownPageOf("IMPRINT", settings, faults),
      privacy: ownPageOf("PRIVACY", settings, faults),
    },
    accessibilityContact: contact,
  };
  return { brand, faults };
}

function ownPageOf(name: "IMPRINT" | "PRIVACY", settings: BrandSettings, faults: string[]): OwnPage | null {
  const [german, english] = [settings[name], settings[`${name}_EN`]];
  if (!german) {
    if (english) faults.push(`${name}_EN stands beside ${name}, which is missing.`);
    return null;
  }
  const result = readOwnPage(german);
  if (!result.ok) faults.push(`${name} ${result.fault}`);
  if (!result.ok || !english) return result.ok ? result.page : null;
  return withEnglish(result.page, `${name}_EN`, english, faults);
}

function withEnglish(page: OwnPage, name: string, path: string, faults: string[]): OwnPage {
  if (page.kind === "address") {
    faults.push(`${name} stands beside a text file, and not beside an address.`);
    return page;
  }
  const read = readOwnText(path);
  if (!read.ok) faults.push(`${name} ${read.fault}`);
  return read.ok ? { ...page, texts: { ...page.texts, en: read.text } } : page;
}
