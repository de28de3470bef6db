import type { Language } from "~/i18n/language";
import { screeningWords } from "~/i18n/words/screening-words";
import { screeningBounds } from "./screening";
import type { HeadFault } from "./screening-format";

/** Why a list cannot be screened at all, for whoever sent it. */
export function tellHeadFault(fault: HeadFault, language: Language): string {
  const words = screeningWords[language];
  switch (fault.code) {
    case "columns_unknown":
      return `${words.columnsUnknown(fault.columns.join(", "))} ${words.columnsAre}`;
    case "columns_twice":
      return `${words.columnsTwice(fault.columns.join(", "))} ${words.columnsAre}`;
    case "list_empty":
      return `${words.listEmpty} ${words.columnsAre}`;
    case "head_unreadable":
      return words.headUnreadable(screeningBounds.lineBytesMax);
    case "customer_column_missing":
      return `${words.customerColumnMissing} ${words.columnsAre}`;
  }
}
