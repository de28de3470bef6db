import { listContactPoints } from "#db/queries/contact-points";
import { findCustomer } from "#db/queries/customers";
import { getDirectory } from "#db/queries/directory";
import { listStandingMoveOffersOf } from "#db/queries/move-offers";
import { findPreferences } from "#db/queries/preferences";
import { formatDate } from "~/i18n/format/format-date";
import { formatPerson, formatPersonInflected } from "~/i18n/format/format-person";
import { localMoment } from "~/i18n/format/local-moment";
import { isLanguage, sourceLanguage } from "~/i18n/language";
import { composeMoveOfferMail } from "~/mail/compose-move-offer-mail";
import type { SignInMailContext } from "../sign-in/send-sign-in-mail.server";

/** Nothing is sent where the offer is no longer open, or the customer has no e-mail address: the page asks too. */
export async function sendMoveOfferMail(
  { db, vault, mailer, baseUrl }: SignInMailContext,
  { customerId, offerId }: { customerId: string; offerId: string },
): Promise<void> {
  const customer = await findCustomer(db.reader, customerId);
  const offers = await listStandingMoveOffersOf(db.reader, customerId);
  const offer = offers.find(({ id, hasLapsed }) => id === offerId && !hasLapsed);
  const points = await listContactPoints(db.reader, vault, customerId);
  const addresses = points.filter(({ kind, badSince }) => kind === "email" && badSince === null);
  const address = addresses.find(({ verifiedAt }) => verifiedAt !== null) ?? addresses[0];
  const stored = await findPreferences(db.reader, customerId);
  if (!customer || !offer || !address || !stored) return;
  const { company, staff } = await getDirectory(db.reader);
  const language = isLanguage(customer.language) ? customer.language : sourceLanguage;
  const mail = composeMoveOfferMail({
    language,
    to: address.value,
    company: company.name,
    name: formatPerson(customer, language),
    from: formatPersonInflected(staff[offer.from]!, language),
    offered: formatPersonInflected(staff[offer.to]!, language),
    until: formatDate(localMoment(offer.expiresAt, stored.preferences.timeZone).date, language),
    link: `${baseUrl}/sign-in`,
  });
  await mailer.send(mail);
}
