import { type ListedContactPoint, listContactPoints } from "#db/queries/contact-points";
import { getCustomer, listCustomersByEmailHash } from "#db/queries/customers";
import { findPermit } from "#db/queries/permits";
import { formatPerson } from "~/i18n/format/format-person";
import { isLanguage, sourceLanguage } from "~/i18n/language";
import { composeVitalInterestMail } from "~/mail/compose-vital-interest-mail";
import { readHouse } from "../house/read-house.server";
import type { ConfirmationMailContext } from "../on-behalf/send-confirmation-mail.server";
import { readCustomerFacts } from "../permission/read-customer-facts.server";

/**
 * The customer is told that two people claimed a contact because of a danger. Whoever has no address for mails reads it
 * on their page; whoever shares one is not named in it.
 */
export async function sendVitalInterestMail(
  { db, vault, clock, baseUrl, mailer }: ConfirmationMailContext,
  { permitId }: { permitId: string },
): Promise<void> {
  const now = clock();
  const permit = await findPermit(db.reader, permitId);
  const points = permit ? await listContactPoints(db.reader, vault, permit.customerId) : [];
  const address = findMailAddress(points);
  if (!permit || !address) return;
  const customer = await getCustomer(db.reader, permit.customerId);
  const isShared = (await listCustomersByEmailHash(db.reader, address.valueHash)).length > 1;
  const language = isLanguage(customer.language) ? customer.language : sourceLanguage;
  const house = await readHouse(db.reader);
  const { facts } = await readCustomerFacts(db.reader, house, customer.id, now);
  await mailer.send(
    composeVitalInterestMail({
      language,
      to: address.value,
      name: isShared ? null : formatPerson(customer, language),
      permit,
      directory: house.directory,
      clock: { now, timeZone: facts.preferences.timeZone },
      link: `${baseUrl}/me`,
    }),
  );
}

/** Shown to be the customer's own before imported; never one that is known bad, or refused for e-mail by anybody. */
function findMailAddress(points: readonly ListedContactPoint[]): ListedContactPoint | null {
  const mailable = points.filter(
    ({ kind, badSince, refusedChannels }) =>
      kind === "email" && badSince === null && !refusedChannels.includes("email"),
  );
  return mailable.find(({ verifiedAt }) => verifiedAt !== null) ?? mailable[0] ?? null;
}
