import type { MetaArgs, MetaDescriptor } from "@remix-run/react";
import type { Language } from "~/i18n/language";
import { siteWords } from "~/i18n/words/site-words";
import { bareSite, type Site } from "./use-site";

/** A page's `meta`: its own title, then the company's name. */
export function titleOf(title: (language: Language) => string) {
  return ({ matches }: MetaArgs): MetaDescriptor[] => {
    const root = matches.find((match) => match.id === "root");
    const { language, company } = (root?.data as Site | undefined) ?? bareSite;
    return [{ title: siteWords[language].pageTitle(title(language), company) }];
  };
}
