import { getCustomer } from "#db/queries/customers";
import { formatFullName, formatPerson } from "~/i18n/format/format-person";
import { drawReceipt } from "~/paper/draw-receipt";
import { readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { listOwnChoices } from "../preferences/list-own-choices.server";

/** The receipt of a version as PDF, in the language in which it was decided; null where there is no such version. */
export async function printReceipt(context: OperationContext, customerId: string, version: number) {
  const choices = await listOwnChoices(context, customerId);
  const choice = choices.findLast((one) => one.version === version);
  if (!choice) return null;
  const { directory } = await readHouse(context.db.reader);
  const customer = await getCustomer(context.db.reader, customerId);
  const [salutation] = formatPerson(customer, choice.language).split(/\s/);
  const fullName = formatFullName(customer);
  const name = customer.salutation ? `${salutation} ${fullName}` : fullName;
  const pdf = await drawReceipt({ ...choice, company: directory.company.name, name });
  return { pdf, language: choice.language };
}
