import type { StaffVisit } from "~/auth/guards.server";
import type { Directory, PersonName } from "~/domain/people/directory";
import type { WebhookDelivery } from "~/domain/programs/webhook";
import { channelWords } from "~/i18n/channel-words";
import { formatShortDate } from "~/i18n/format/format-date";
import { formatMoment, type ReaderClock } from "~/i18n/format/format-moment";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { writeDelivery, writeDeliveryAnswer } from "~/i18n/sentences/write-delivery";
import { deliveryWords } from "~/i18n/words/delivery-words";
import { nameCustomers } from "~/operations/customers/name-customers.server";
import { findCustomersMeant } from "~/operations/permission/find-customers-meant.server";
import { showDeliveries } from "~/operations/webhooks/show-deliveries.server";
import type { AskedOnPage } from "./read-deliveries-asked";

const pageSize = 25;

interface Told {
  directory: Directory;
  clock: ReaderClock;
  language: Language;
  /** Nothing is sent there now. */
  isHeld: boolean;
}

/** A page of what an endpoint was sent. `isTooMany`: the customer's name is that of too many. */
export async function presentDeliveries(
  { operations }: Pick<StaffVisit, "operations">,
  webhookId: string,
  { customer, ...asked }: AskedOnPage,
  told: Told,
) {
  const meant = customer === "" ? undefined : await findCustomersMeant(operations, customer);
  if (meant === null) return { isTooMany: true, deliveries: [], next: null };
  const filter = { ...asked, ...(meant && { customerIds: meant }), limit: pageSize };
  const page = await showDeliveries(operations, webhookId, filter);
  if (!page) throw new Response(null, { status: 404 });
  const ids = page.deliveries.flatMap(({ customerId }) => customerId ?? []);
  const names = await nameCustomers(operations, [...new Set(ids)]);
  const deliveries = page.deliveries.map((delivery) =>
    presentDelivery(delivery, names.get(delivery.customerId ?? ""), told),
  );
  return { isTooMany: false, deliveries, next: page.next };
}

const icons = { waiting: "clock", delivered: "check", dead: "ban" } as const;

function presentDelivery(delivery: WebhookDelivery, customer: PersonName | undefined, told: Told) {
  const { clock, language } = told;
  const { timeZone } = clock;
  return {
    id: delivery.id,
    date: formatShortDate(localMoment(delivery.at, timeZone).date, language),
    dateTime: new Date(delivery.at).toISOString(),
    icon: icons[delivery.state],
    sentence: writeDelivery(delivery, { timeZone, language, customer }),
    notes: [...listWithdrawn(delivery, told), ...listAttempts(delivery, told)],
  };
}

function listWithdrawn({ kind, data }: WebhookDelivery, { directory, language }: Told): string[] {
  if (kind !== "consent.withdrawn") return [];
  const topics = data.topics as { topic: string; channel: string }[];
  const what = topics.map(({ topic, channel }) => {
    const label = directory.topics[topic]?.label[language] ?? topic;
    return `${label} (${channelWords(channel, language).label})`;
  });
  return [deliveryWords[language].notes.withdrawn(what.join(", "))];
}

function listAttempts(delivery: WebhookDelivery, { clock, language, isHeld }: Told): string[] {
  const { id, state, attempts, deliveredAt, nextAt, lastFault } = delivery;
  const { notes } = deliveryWords[language];
  const answer = writeDeliveryAnswer(delivery, language);
  const isAgain = deliveredAt !== null && state !== "delivered";
  return [
    ...(isAgain && answer !== null ? [notes.againFailed(answer)] : []),
    ...(isAgain && state === "waiting" ? [notes.again] : []),
    ...(attempts > 1 || lastFault !== null ? [notes.attempts(attempts)] : []),
    ...(nextAt !== null && isHeld ? [notes.held] : []),
    ...(nextAt !== null && !isHeld && attempts > 0
      ? [notes.next(formatMoment(nextAt, clock, language))]
      : []),
    notes.id(id),
  ];
}
