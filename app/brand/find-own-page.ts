import { demoOwnPages } from "~/i18n/words/demo-own-pages";
import type { Brand, OwnPage, OwnPageName } from "./brand";

interface Branded {
  mode: "demo" | "production";
  brand: Brand;
}

/** What the company says, or the invented one of the demo; null = nothing. */
export function findOwnPage({ mode, brand }: Branded, name: OwnPageName): OwnPage | null {
  const { de, en } = demoOwnPages;
  const ofDemo: OwnPage = { kind: "text", texts: { de: de[name], en: en[name] } };
  return brand.ownPages[name] ?? (mode === "demo" ? ofDemo : null);
}

/** Where its foot leads: to the company's own address, or to a page of ours. */
export function findOwnPageAddress(branded: Branded, name: OwnPageName): string | null {
  const page = findOwnPage(branded, name);
  if (!page) return null;
  return page.kind === "address" ? page.url : `/${name}`;
}
