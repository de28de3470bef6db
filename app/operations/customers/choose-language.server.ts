import { lockCustomer } from "#db/dialects/locks";
import { chooseCustomerLanguage } from "#db/queries/customers";
import type { Language } from "~/i18n/language";
import type { OperationContext } from "../operation-context";

/** The customer's own language, of pages and mails: from now on nobody else records another. */
export function chooseLanguage(
  { db, clock }: OperationContext,
  { customerId, language }: { customerId: string; language: Language },
): Promise<void> {
  return db.transaction(async (tx) => {
    await lockCustomer(tx, customerId);
    await chooseCustomerLanguage(tx, customerId, { language, at: clock() });
  });
}
