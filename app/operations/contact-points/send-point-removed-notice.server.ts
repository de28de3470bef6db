import { findCustomer } from "#db/queries/customers";
import { getDirectory } from "#db/queries/directory";
import { listRemovedPoints, markRemovedPointTold, type RemovedPoint } from "#db/queries/removed-points";
import { dayMs } from "~/domain/time/instant";
import { formatDateWithYear } from "~/i18n/format/format-date";
import { localMoment } from "~/i18n/format/local-moment";
import { isLanguage, sourceLanguage } from "~/i18n/language";
import { composePointRemovedMail, writePointRemovedText } from "~/mail/compose-point-removed";
import { readHouse } from "../house/read-house.server";
import { takenBackSince } from "./restore-own-point.server";
import type { ContactPointCodeContext } from "./send-contact-point-code.server";

/** Removing and taking back again and again fills nobody's mailbox. */
const pauseMs = dayMs;

/**
 * Tells the old address or number that it was removed: whoever stole into an account takes the owner's address away first.
 * Only where it was once shown to be the customer's, so that nobody learns of a customer by it who merely has the number
 * now, and once a day.
 */
export async function sendPointRemovedNotice(
  context: ContactPointCodeContext,
  { customerId, pointId }: { customerId: string; pointId: string },
): Promise<void> {
  const { db, vault, clock } = context;
  const now = clock();
  const removed = await listRemovedPoints(db.reader, vault, customerId, takenBackSince(now));
  const point = removed.find(({ id }) => id === pointId);
  const customer = await findCustomer(db.reader, customerId);
  if (!point || !customer || !isOwners(point) || (point.toldAt ?? 0) > now - pauseMs) return;
  await send(context, point, isLanguage(customer.language) ? customer.language : sourceLanguage);
  await markRemovedPointTold(db.writer, customerId, pointId, now);
}

function isOwners({ verifiedAt, badSince }: RemovedPoint): boolean {
  return verifiedAt !== null && badSince === null;
}

async function send(
  { db, mailer, texter }: ContactPointCodeContext,
  { kind, value, removedAt }: RemovedPoint,
  language: "de" | "en",
): Promise<void> {
  const { company } = await getDirectory(db.reader);
  const { settings } = await readHouse(db.reader);
  const date = formatDateWithYear(localMoment(removedAt, settings.timeZone).date, language);
  const facts = { language, to: value, company: company.name, date };
  if (kind === "email") await mailer.send(composePointRemovedMail(facts));
  if (kind === "phone") await texter?.send({ to: value, text: writePointRemovedText(facts) });
}
