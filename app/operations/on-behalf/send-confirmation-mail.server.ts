/**
 * Mails what waits for the customer's word to an address of the customer's own (double opt-in). Without one, or where
 * several people share it, it waits for the portal alone: whoever else reads the mail shall neither learn nor confirm it.
 */
import { type ListedContactPoint, listContactPoints } from "#db/queries/contact-points";
import { findCustomer } from "#db/queries/customers";
import { findPreferences } from "#db/queries/preferences";
import {
  countOtherLinksEndingAfter,
  findOpenWaiting,
  saveWaitingLink,
  type WaitingPreference,
} from "#db/queries/waiting-preferences";
import type { Customer } from "~/domain/people/customer";
import { dayMs } from "~/domain/time/instant";
import { formatPerson } from "~/i18n/format/format-person";
import { isLanguage, sourceLanguage } from "~/i18n/language";
import { composeConfirmationMail } from "~/mail/compose-confirmation-mail";
import type { Mailer } from "~/mail/mail";
import { readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { makeLinkToken } from "../sign-in/sign-in-secrets.server";
import { confirmationDays, confirmationPeriodMs, hashConfirmationToken } from "./confirmation-link.server";
import { isMailable, isOfOneAlone } from "./own-address.server";
import { readWaiting } from "./read-waiting.server";
import { tellRecorder } from "./tell-recorder.server";

export interface ConfirmationMailContext extends OperationContext {
  mailer: Mailer;
  /** Without a slash at its end. */
  baseUrl: string;
}

/** Whoever records again and again shall not fill the customer's mailbox. */
const mailsPerDayMax = 3;

export async function sendConfirmationMail(
  context: ConfirmationMailContext,
  { customerId, waitingId }: { customerId: string; waitingId: string },
): Promise<void> {
  const { db, vault, clock, baseUrl, mailer } = context;
  const customer = await findCustomer(db.reader, customerId);
  const waiting = await findOpenWaiting(db.reader, customerId);
  if (!customer || waiting?.id !== waitingId || (await areMailsUsedUp(context, waiting))) return;
  const address = await findOwnAddress(context, customerId);
  if (!address) return;
  const token = makeLinkToken();
  await saveWaitingLink(db.writer, waiting, {
    hash: hashConfirmationToken(vault, token),
    expiresAt: clock() + confirmationPeriodMs,
    pointId: address.id,
  });
  const house = await readHouse(db.reader);
  const { changes, next } = readWaiting(house, await findPreferences(db.reader, customerId), waiting);
  const language = languageOf(customer);
  await mailer.send(
    composeConfirmationMail({
      language,
      to: address.value,
      name: formatPerson(customer, language),
      recorder: await tellRecorder(db.reader, house, waiting),
      recorded: { at: waiting.recordedAt, timeZone: next.timeZone },
      changes,
      house,
      link: `${baseUrl}/confirm/${token}`,
      days: confirmationDays,
    }),
  );
}

/** Verified before imported. */
async function findOwnAddress(
  { db, vault }: OperationContext,
  customerId: string,
): Promise<ListedContactPoint | null> {
  const points = (await listContactPoints(db.reader, vault, customerId)).filter(isMailable);
  const address = points.find(({ verifiedAt }) => verifiedAt !== null) ?? points[0];
  if (!address) return null;
  return (await isOfOneAlone(db.reader, address)) ? address : null;
}

async function areMailsUsedUp({ db, clock }: OperationContext, waiting: WaitingPreference): Promise<boolean> {
  const ofOneDay = clock() - dayMs + confirmationPeriodMs;
  return (await countOtherLinksEndingAfter(db.reader, waiting, ofOneDay)) >= mailsPerDayMax;
}

function languageOf({ language }: Customer) {
  return isLanguage(language) ? language : sourceLanguage;
}
