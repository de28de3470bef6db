import { forCustomer } from "~/auth/guards.server";
import { receiptWords } from "~/i18n/words/receipt-words";
import { printReceipt } from "~/operations/customers/print-receipt.server";
import { answerFile } from "./answer-file";

export const loader = forCustomer(async ({ operations, customer, params }) => {
  const version = Number(params.version);
  const receipt = await printReceipt(operations, customer.id, version);
  if (!receipt) throw new Response(null, { status: 404 });
  const name = receiptWords[receipt.language].fileName(version);
  return answerFile(receipt.pdf, { name, type: "application/pdf" });
});
