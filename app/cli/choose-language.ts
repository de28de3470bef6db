import { isLanguage, type Language } from "~/i18n/language";

/** What `--language` says; else German where the terminal is (LANG, LC_ALL), and English anywhere else. */
export function chooseLanguage(args: readonly string[]): Language {
  const asked = args
    .map((arg, index) => (arg === "--language" ? args[index + 1] : arg.match(/^--language=(.*)$/)?.[1]))
    .find(isLanguage);
  if (isLanguage(asked)) return asked;
  return new Intl.DateTimeFormat().resolvedOptions().locale.startsWith("de") ? "de" : "en";
}
