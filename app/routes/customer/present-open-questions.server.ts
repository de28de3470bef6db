import type { CustomerVisit } from "~/auth/guards.server";
import { presentAppointment } from "~/components/wishes/present-appointment";
import { formatDay } from "~/i18n/format/format-date";
import { formatMoment, formatNearDate, type ReaderClock } from "~/i18n/format/format-moment";
import { formatPerson, formatPersonInflected } from "~/i18n/format/format-person";
import { formatStretch } from "~/i18n/format/format-stretch";
import { daysBetween, localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { writeWish } from "~/i18n/sentences/write-wish";
import { appointmentWords } from "~/i18n/words/appointment-words";
import { missedWishWords } from "~/i18n/words/missed-wish-words";
import { openQuestionWords } from "~/i18n/words/open-question-words";
import type { Letter } from "~/operations/customers/show-letter.server";
import {
  type AskedStandIn,
  type OpenQuestions,
  showMissedCalls,
  showOpenQuestions,
} from "~/operations/customers/show-open-questions.server";
import type { MissedCallQuestion } from "~/operations/wishes/list-missed-calls.server";
import type { UnansweredWish } from "~/operations/wishes/renew-wish.server";
import { presentIntroductions } from "./present-introductions.server";

/** What the customer may answer, in words. Who may only narrow is asked nothing, and reads of appointments alone. */
export async function presentOpenQuestions(visit: CustomerVisit, letter?: Pick<Letter, "house" | "view">) {
  const { operations, customer, language, mandate } = visit;
  const all = await showOpenQuestions(operations, customer.id, letter);
  const open =
    mandate?.scope === "narrow"
      ? { ...all, standIns: [], missedCalls: [], unanswered: [], introductions: [] }
      : all;
  const reader = { open, clock: { now: open.now, timeZone: open.timeZone }, language };
  return {
    standIns: open.standIns.map((asked) => presentStandIn(asked, reader)),
    missedCalls: open.missedCalls.map((missed) => presentMissedCall(missed, reader)),
    unanswered: open.unanswered.map((unanswered) => presentUnanswered(unanswered, reader)),
    soon: open.soon.map((appointment) => presentSoon(appointment, reader)),
    introductions: await presentIntroductions(visit, open.introductions, open.house),
  };
}

/** The calls alone, where contacts are told; who may only narrow is asked nothing there either. */
export async function presentMissedCalls({ operations, customer, language, mandate }: CustomerVisit) {
  if (mandate?.scope === "narrow") return [];
  const open = await showMissedCalls(operations, customer.id);
  if (!open) return [];
  const reader = { open, clock: { now: open.now, timeZone: open.timeZone }, language };
  return open.missedCalls.map((missed) => presentMissedCall(missed, reader));
}

function presentSoon(appointment: OpenQuestions["soon"][number], { open, clock, language }: Reader) {
  const { id, from, staff, topic } = appointment;
  const person = staff === null ? undefined : open.house.directory.staff[staff];
  const lines = presentAppointment(
    { ...appointment, topic: topic ?? "" },
    open.house.directory,
    clock,
    language,
  );
  return {
    id,
    title: appointmentWords[language].soon(formatMoment(from, clock, language)),
    text: [...(person ? [formatPerson(person, language)] : []), ...lines].join(" · "),
  };
}

interface Reader {
  open: Pick<OpenQuestions, "house" | "now">;
  clock: ReaderClock;
  language: Language;
}

function presentStandIn({ wish, owner, standIn, waits }: AskedStandIn, { open, clock, language }: Reader) {
  const words = openQuestionWords[language].standIn;
  const { staff } = open.house.directory;
  const day = formatAwayDay(Math.max(wish.from, open.now), clock, language);
  const inflected = formatPersonInflected(staff[owner]!, language);
  const name = standIn === null ? null : formatPerson(staff[standIn]!, language);
  return {
    id: wish.id,
    standIn,
    title: words.title(formatPerson(staff[owner]!, language), day),
    ask: name && words.ask(name, words.ways[wish.channel] ?? words.anyWay),
    wish: writeWish(wish, open.house.directory, clock, language),
    waits: waits ? words.waits(inflected, formatStretch(waits, clock, language)) : words.staysSo,
    yes: name && words.yes(name),
    no: name ? words.no(inflected) : words.wait(inflected),
  };
}

/** "heute", "morgen", "am Freitag, 27. November". */
function formatAwayDay(at: number, clock: ReaderClock, language: Language): string {
  const { date } = localMoment(at, clock.timeZone);
  if (daysBetween(localMoment(clock.now, clock.timeZone).date, date) <= 1) {
    return formatNearDate(at, clock, language);
  }
  return `${language === "de" ? "am" : "on"} ${formatDay(date, language)}`;
}

function presentMissedCall({ contact, again }: MissedCallQuestion, { open, clock, language }: Reader) {
  const words = openQuestionWords[language].missedCall;
  const person = open.house.directory.staff[contact.sender.id]!;
  const name = formatPerson(person, language);
  return {
    id: contact.id,
    title: words.title(name, formatMoment(contact.at, clock, language)),
    ask: words.ask(person.salutation ?? null, name),
    again: words.again(formatStretch(again, clock, language)),
    until: again.until,
  };
}

function presentUnanswered({ wish, again }: UnansweredWish, { open, clock, language }: Reader) {
  const words = openQuestionWords[language].unanswered;
  const person = wish.passedTo && again?.staff === wish.passedTo && open.house.directory.staff[wish.passedTo];
  const { wouldAnswer } = missedWishWords[language].toCustomer;
  return {
    id: wish.id,
    text: words.text(formatMoment(wish.until, clock, language)),
    who: person ? wouldAnswer(formatPerson(person, language)) : null,
    again: again && words.again(formatStretch(again, clock, language)),
    from: again?.from ?? null,
  };
}
