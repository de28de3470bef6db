import { chooseStaffLanguage } from "#db/queries/staff-own-profiles";
import type { Language } from "~/i18n/language";
import type { OperationContext } from "../operation-context";

/** In which the house writes to somebody who works here, on whatever device it was chosen. */
export function chooseOwnLanguage(
  { db }: OperationContext,
  { staffId, language }: { staffId: string; language: Language },
): Promise<void> {
  return db.transaction((tx) => chooseStaffLanguage(tx, staffId, language));
}
