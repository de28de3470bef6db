import { useRouteLoaderData } from "@remix-run/react";
import type { LogoPicture } from "~/design-system/brand-logo";
import { type Language, sourceLanguage } from "~/i18n/language";
import type { loader } from "~/root";

export interface Site {
  language: Language;
  /** The company's name, or the product's where no company is set up. */
  company: string;
  isDemo: boolean;
  /** The company brings its own accent colours. */
  hasAccent: boolean;
  logo: LogoPicture | null;
  /** The addresses of what the company says about itself; null = it says nothing. */
  imprint: string | null;
  privacy: string | null;
}

/** Where not even the root could be loaded. */
export const bareSite: Site = {
  language: sourceLanguage,
  company: "Kontaktwahl",
  isDemo: false,
  hasAccent: false,
  logo: null,
  imprint: null,
  privacy: null,
};

/** What every page knows. */
export function useSite(): Site {
  return useRouteLoaderData<typeof loader>("root") ?? bareSite;
}
