import { TwoGenerations } from "~/domain/two-generations";
import { isLanguage, type Language, sourceLanguage } from "./language";

/** What the person chose (cookie or setting) wins; then the browser's list (RFC 9110, 12.5.4); else German. */
export function negotiateLanguage(chosen?: string | null, acceptLanguage?: string | null): Language {
  if (isLanguage(chosen)) return chosen;
  return listLanguages(acceptLanguage)[0]!;
}

type Languages = readonly [Language, ...Language[]];

/** Callers say the same again and again, and reading it costs more than many an answer. */
const headersKeptMax = 200;
const languagesOf = new TwoGenerations<string, Languages>(headersKeptMax);

/** Every language of ours that is asked for, the dearest first; German where there is none. */
export function listLanguages(acceptLanguage?: string | null): Languages {
  const header = acceptLanguage ?? "";
  const known = languagesOf.get(header);
  if (known) return known;
  const [first = sourceLanguage, ...more] = new Set(listAccepted(header).filter(isLanguage));
  const languages: Languages = [first, ...more];
  languagesOf.set(header, languages);
  return languages;
}

/** Of what is said to programs, and to whoever writes them: English, where no language of ours is asked for. */
export function findProgramLanguage(acceptLanguage?: string | null): Language {
  return listAccepted(acceptLanguage ?? "").find(isLanguage) ?? "en";
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
