import { redirect } from "@remix-run/node";
import type { Visit } from "~/auth/guards.server";
import type { OwnPageName } from "~/brand/brand";
import { findOwnPage } from "~/brand/find-own-page";
import { sourceLanguage } from "~/i18n/language";

/** The company's words in the reader's language, or in German, which is said; what it says elsewhere is read there. */
export function readOwnPage({ config, language }: Visit, name: OwnPageName) {
  const page = findOwnPage(config, name);
  if (!page) throw new Response(null, { status: 404 });
  if (page.kind === "address") throw redirect(page.url);
  const own = page.texts[language];
  return own ? { text: own, lang: undefined } : { text: page.texts.de, lang: sourceLanguage };
}
