/** German is the source; English matches it key by key, or the types refuse. */
export const languages = ["de", "en"] as const;

export type Language = (typeof languages)[number];

export const sourceLanguage: Language = "de";

/** One dictionary per language, the English one shaped like the German one. */
export type Dictionary<German> = { de: German; en: German };

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
