import { useRouteLoaderData } from "@remix-run/react";
import { type Language, sourceLanguage } from "~/i18n/language";
import type { loader } from "~/root";

export interface Site {
  language: Language;
  /** The company's name, or the product's where no company is set up. */
  company: string;
  isDemo: boolean;
  /** The company brings its own accent colours. */
  hasAccent: boolean;
}

/** Where not even the root could be loaded. */
export const bareSite: Site = {
  language: sourceLanguage,
  company: "Kontaktwahl",
  isDemo: false,
  hasAccent: false,
};

/** What every page knows. */
export function useSite(): Site {
  return useRouteLoaderData<typeof loader>("root") ?? bareSite;
}
