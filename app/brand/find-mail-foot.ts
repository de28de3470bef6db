import type { Language } from "~/i18n/language";
import { siteWords } from "~/i18n/words/site-words";
import type { Brand } from "./brand";
import { findOwnPage, findOwnPageAddress } from "./find-own-page";

interface Sender {
  mode: "demo" | "production";
  brand: Brand;
  /** Without a slash at its end. */
  baseUrl: string;
}

const linesMax = 6;

/**
 * Who writes, and where to read more. The first paragraph of an imprint in the company's own words is its name and address;
 * where the imprint lies elsewhere, or opens with anything longer, the name alone.
 */
export function findMailFoot(sender: Sender, company: string, language: Language) {
  const { footer } = siteWords[language];
  const links = (["imprint", "privacy"] as const).flatMap((name) => {
    const address = findOwnPageAddress(sender, name);
    return address ? [{ label: footer[name], url: new URL(address, `${sender.baseUrl}/`).href }] : [];
  });
  return { lines: listAddress(sender, language) ?? [company], links };
}

function listAddress(sender: Sender, language: Language): string[] | null {
  const page = findOwnPage(sender, "imprint");
  if (page?.kind !== "text") return null;
  const [first = ""] = (page.texts[language] ?? page.texts.de).split(/\n\s*\n/);
  const lines = first.split("\n").map((line) => line.trim());
  return lines.length > linesMax || lines.some((line) => /^[#-]/.test(line)) ? null : lines;
}
