import { findCustomer } from "#db/queries/customers";
import { getDirectory } from "#db/queries/directory";
import { findMandate, saveMandateLink } from "#db/queries/mandates";
import { stateOfMandate } from "~/domain/people/mandate";
import { formatPersonInFull } from "~/i18n/format/format-person";
import { isLanguage, sourceLanguage } from "~/i18n/language";
import { composeMandateMail } from "~/mail/compose-mandate-mail";
import type { ConfirmationMailContext } from "../on-behalf/send-confirmation-mail.server";
import { makeLinkToken } from "../sign-in/sign-in-secrets.server";
import { answerDays } from "./grant-mandate.server";
import { hashMandateToken } from "./mandate-link.server";

/** Asks whoever is to act for a customer whether they will. The link is made here, and expires with the invitation. */
export async function sendMandateMail(
  { db, vault, clock, mailer, baseUrl }: ConfirmationMailContext,
  { customerId, mandateId }: { customerId: string; mandateId: string },
): Promise<void> {
  const mandate = await findMandate(db.reader, vault, customerId, mandateId);
  const customer = await findCustomer(db.reader, customerId);
  if (!mandate || !customer || stateOfMandate(mandate, clock()) !== "invited") return;
  const token = makeLinkToken();
  await saveMandateLink(db.writer, mandate, hashMandateToken(vault, token));
  const { company } = await getDirectory(db.reader);
  const language = isLanguage(mandate.language) ? mandate.language : sourceLanguage;
  const { relation, scope } = mandate;
  await mailer.send(
    composeMandateMail({
      ...{ language, to: mandate.address, company: company.name, relation, scope, days: answerDays },
      customer: formatPersonInFull(customer, language),
      link: `${baseUrl}/mandate/${token}`,
    }),
  );
}
