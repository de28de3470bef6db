import type { Language } from "../language";

const locales = { de: "de-DE", en: "en-GB" };
const formats = new Map<string, Intl.DateTimeFormat>();

/** One formatter per language, zone and shape: making a new one per call costs hundreds of times the formatting. */
export function dateTimeFormat(
  language: Language,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${language} ${timeZone} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locales[language], { ...options, timeZone });
  formats.set(key, made);
  return made;
}
