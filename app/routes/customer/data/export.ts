import { forCustomer } from "~/auth/guards.server";
import { dataWords } from "~/i18n/words/data-words";
import { exportOwnData } from "~/operations/customers/export-own-data.server";
import { answerFile } from "./answer-file";

export const loader = forCustomer(({ operations, customer, language }) =>
  answerFile(exportOwnData(operations, customer.id), {
    name: dataWords[language].files.json,
    type: "application/json; charset=utf-8",
  }),
);
