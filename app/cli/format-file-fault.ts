import type { Language } from "~/i18n/language";
import { importWords } from "~/i18n/words/import-words";
import type { ImportResult } from "../operations/import/import-request";

type Fault = Extract<ImportResult, { ok: false }>["fault"];

export function formatFileFault(fault: Fault, language: Language): string {
  const words = importWords[language].fileFaults;
  switch (fault.code) {
    case "quote_not_closed":
    case "row_too_long":
      return words[fault.code](fault.line);
    case "no_staff_columns":
    case "column_twice":
      return words[fault.code](fault.columns.join(", "));
    case "interrupted":
      return words.interrupted(fault.rowsDone);
    default:
      return words[fault.code];
  }
}
