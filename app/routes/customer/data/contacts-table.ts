import { forCustomer } from "~/auth/guards.server";
import { dataWords } from "~/i18n/words/data-words";
import { exportOwnContacts } from "~/operations/customers/export-own-tables.server";
import { answerFile } from "./answer-file";

export const loader = forCustomer(({ operations, customer, language }) =>
  answerFile(exportOwnContacts(operations, { customerId: customer.id, language }), {
    name: dataWords[language].files.contacts,
    type: "text/csv; charset=utf-8",
  }),
);
