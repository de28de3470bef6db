import { findAccountClosing } from "#db/queries/account-closings";
import { listContactPoints } from "#db/queries/contact-points";
import { findCustomer } from "#db/queries/customers";
import { getDirectory } from "#db/queries/directory";
import { formatDateWithYear } from "~/i18n/format/format-date";
import { formatPerson } from "~/i18n/format/format-person";
import { localMoment } from "~/i18n/format/local-moment";
import { isLanguage, sourceLanguage } from "~/i18n/language";
import { composeClosingMail } from "~/mail/compose-closing-mail";
import { readHouse } from "../house/read-house.server";
import type { ConfirmationMailContext } from "../on-behalf/send-confirmation-mail.server";

/** Says when the account is erased, and how to stay: also to an owner whom somebody else pretended to be. */
export async function sendClosingMail(
  { db, vault, mailer, baseUrl }: ConfirmationMailContext,
  { customerId, closingId }: { customerId: string; closingId: string },
): Promise<void> {
  const customer = await findCustomer(db.reader, customerId);
  const closing = await findAccountClosing(db.reader, customerId);
  if (!customer || closing?.id !== closingId) return;
  const points = await listContactPoints(db.reader, vault, customerId);
  const addresses = points.filter(({ kind, badSince }) => kind === "email" && badSince === null);
  const { settings } = await readHouse(db.reader);
  const { company } = await getDirectory(db.reader);
  const language = isLanguage(customer.language) ? customer.language : sourceLanguage;
  for (const { value } of addresses) {
    const mail = composeClosingMail({
      language,
      to: value,
      name: formatPerson(customer, language),
      company: company.name,
      date: formatDateWithYear(localMoment(closing.eraseAt, settings.timeZone).date, language),
      link: `${baseUrl}/sign-in`,
    });
    await mailer.send(mail);
  }
}
