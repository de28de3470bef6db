import { isLanguage, type Language, sourceLanguage } from "./language";

/** What the person chose (cookie or setting) wins; then the browser's list (RFC 9110, 12.5.4); else German. */
export function negotiateLanguage(chosen?: string | null, acceptLanguage?: string | null): Language {
  if (isLanguage(chosen)) return chosen;
  return listLanguages(acceptLanguage)[0]!;
}

/** Every language of ours that is asked for, the dearest first; German where there is none. */
export function listLanguages(acceptLanguage?: string | null): [Language, ...Language[]] {
  const [first = sourceLanguage, ...more] = new Set(listAccepted(acceptLanguage ?? "").filter(isLanguage));
  return [first, ...more];
}

/** Every language of ours that is asked for, the dearest first; none = German. For answers that can carry several. */
export function listAcceptedLanguages(acceptLanguage: string | null): Language[] {
  const asked = [...new Set(listAccepted(acceptLanguage ?? "").filter(isLanguage))];
  return asked.length > 0 ? asked : [sourceLanguage];
}

function listAccepted(header: string): string[] {
  return header
    .split(",")
    .map(readRange)
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ language }) => language);
}

function readRange(range: string) {
  const [tag = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith("q="));
  const quality = weight ? Number(weight.slice(2)) : 1;
  return { language: tag.split("-")[0] ?? "", quality: Number.isNaN(quality) ? 0 : quality };
}
