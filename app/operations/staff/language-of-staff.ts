import { isLanguage, type Language, sourceLanguage } from "~/i18n/language";

/** What the person chose; else German, unless they speak English with customers and no German. */
export function languageOfStaff({
  language,
  languages,
}: {
  language: string | null;
  languages: readonly string[];
}): Language {
  if (language !== null && isLanguage(language)) return language;
  if (languages.includes(sourceLanguage)) return sourceLanguage;
  return languages.find(isLanguage) ?? sourceLanguage;
}
