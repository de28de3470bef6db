import { forCustomer } from "~/auth/guards.server";
import { dataWords } from "~/i18n/words/data-words";
import { exportOwnChoices } from "~/operations/customers/export-own-tables.server";
import { answerFile } from "./answer-file";

export const loader = forCustomer(async ({ operations, customer, language }) =>
  answerFile(await exportOwnChoices(operations, { customerId: customer.id, language }), {
    name: dataWords[language].files.choices,
    type: "text/csv; charset=utf-8",
  }),
);
