import type { CustomerVisit } from "~/auth/guards.server";
import { formatDateWithYear } from "~/i18n/format/format-date";
import { localMoment } from "~/i18n/format/local-moment";
import { findEraseAt } from "~/operations/customers/find-erase-at.server";
import { findCompany } from "~/operations/house/find-company.server";
import { dataPaths } from "./data-paths";

/** For a customer who leaves; null where the customer stays. */
export async function presentClosing({ operations, customer, language }: CustomerVisit) {
  const eraseAt = await findEraseAt(operations, customer.id);
  if (eraseAt === null) return null;
  const timeZone = (await findCompany(operations))!.timeZone;
  return {
    action: dataPaths.leave,
    date: formatDateWithYear(localMoment(eraseAt, timeZone).date, language),
  };
}
