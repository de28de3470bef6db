import type { PersonName } from "~/domain/people/directory";
import type { WebhookDelivery } from "~/domain/programs/webhook";
import { formatDateWithYear } from "../format/format-date";
import { formatExactTimeOf, formatFullMoment } from "../format/format-moment";
import { formatFullName } from "../format/format-person";
import { localMoment } from "../format/local-moment";
import type { Language } from "../language";
import { deliveryWords } from "../words/delivery-words";

interface Teller {
  timeZone: string;
  language: Language;
  /** Undefined = of nobody, or of somebody who was erased. */
  customer: PersonName | undefined;
}

/**
 * What became of a delivery, so that it proves something by itself: "Der Widerruf von Aylin Demir vom 24. November 2026,
 * 17:12 Uhr, wurde um 17:12:03 Uhr zugestellt (200)." Once it was delivered, nothing that came later changes that.
 */
export function writeDelivery(delivery: WebhookDelivery, teller: Teller): string {
  const words = deliveryWords[teller.language];
  const { state, deliveredAt, lastStatus, lastFault } = delivery;
  const about = writeSubject(delivery, teller);
  if (deliveredAt !== null) {
    const when = writeWhen(delivery.at, deliveredAt, teller);
    const isLastWord = state === "delivered" && lastStatus !== null;
    return isLastWord ? words.delivered(about, when, lastStatus) : words.deliveredBefore(about, when);
  }
  const answer = writeDeliveryAnswer(delivery, teller.language);
  if (state === "dead") return words.givenUp(about, answer ?? words.neverTried);
  return lastFault === null || answer === null ? words.onItsWay(about) : words.notYet(about, answer);
}

/** "der Empfänger lehnt ab (503)"; null = no attempt has failed. */
export function writeDeliveryAnswer(
  { lastFault, lastStatus }: WebhookDelivery,
  language: Language,
): string | null {
  if (lastFault === null) return null;
  const words = deliveryWords[language];
  const fault = words.faults[lastFault];
  return lastStatus === null ? fault : words.answer(fault, lastStatus);
}

function writeSubject({ kind, customerId, at }: WebhookDelivery, teller: Teller): string {
  const { timeZone, language, customer } = teller;
  const words = deliveryWords[language];
  const who = customer ? formatFullName(customer) : words.erased(customerId ?? "");
  return words.of(words.subjects[kind](who), formatFullMoment(at, timeZone, language));
}

function writeWhen(at: number, deliveredAt: number, { timeZone, language }: Teller): string {
  const words = deliveryWords[language];
  const time = formatExactTimeOf(deliveredAt, timeZone, language);
  const { date } = localMoment(deliveredAt, timeZone);
  if (date === localMoment(at, timeZone).date) return words.sameDay(time);
  return words.otherDay(formatDateWithYear(date, language), time);
}
