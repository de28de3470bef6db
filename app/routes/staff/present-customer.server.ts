import type { StaffVisit } from "~/auth/guards.server";
import { presentContact } from "~/components/history/present-contact";
import { presentBudget } from "~/components/limits/present-budget";
import { channelWords } from "~/i18n/channel-words";
import { formatDateWithYear } from "~/i18n/format/format-date";
import { formatMoment, type ReaderClock } from "~/i18n/format/format-moment";
import { formatFullName, formatPersonInflected } from "~/i18n/format/format-person";
import { formatTime } from "~/i18n/format/format-time";
import { formatZone } from "~/i18n/format/format-zone";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { writeActedFor } from "~/i18n/sentences/write-acted-for";
import { writeLetter } from "~/i18n/sentences/write-letter";
import { appointmentWords } from "~/i18n/words/appointment-words";
import { calledOffWords } from "~/i18n/words/called-off-words";
import { contactListWords } from "~/i18n/words/contact-list-words";
import { missedWishWords } from "~/i18n/words/missed-wish-words";
import { otherTimeWords } from "~/i18n/words/other-time-words";
import { recordedWords } from "~/i18n/words/recorded-words";
import { reopenedWishWords } from "~/i18n/words/reopened-wish-words";
import { staffCustomerWords } from "~/i18n/words/staff-customer-words";
import type { CustomerForStaff, WishOfStaff } from "~/operations/customers/show-customer-to-staff.server";
import { presentAnswers } from "./present-answers.server";
import { presentAppointments } from "./present-appointments.server";
import { presentRecordForm } from "./present-record-form.server";
import { presentRecorded } from "./present-recorded.server";

/** A customer's page in words, ready to be set; times are the company's. */
export function presentCustomer(page: CustomerForStaff, { language, staff, url }: StaffVisit) {
  const clock: ReaderClock = { now: page.now, timeZone: page.house.settings.timeZone };
  const { directory } = page.house;
  return {
    id: page.customer.id,
    name: formatFullName(page.customer.name),
    hasChosen: page.customer.chosenAt !== null,
    lines: listLines(page, clock, language),
    paragraphs: writeLetter(page.facts, directory, language).map(({ segments, edit }) => ({
      segments,
      isOwnWord: edit !== null,
    })),
    ...presentAnswers(page, clock, language),
    budgets: page.budgets.map((budget) => presentBudget(budget, directory, clock, language)),
    wishes: page.wishes.map((wish) => presentWish(wish, page, clock, language)),
    ...presentAppointments(page, clock, language),
    appointment: readAppointmentNews(url, language),
    contacts: page.contacts.map((contact) =>
      presentContact(contact, {
        directory,
        now: page.now,
        timeZone: clock.timeZone,
        language,
        reader: staff.id,
      }),
    ),
    form: presentRecordForm(page, language),
    recorded: presentRecorded(page, url.searchParams.get("recorded"), staff.id, clock, language),
  };
}

/** What just happened to a proposal; null = nothing. */
function readAppointmentNews(url: URL, language: Language): string | null {
  const { proposed, withdrawn } = appointmentWords[language].propose;
  const { accepted, declined, gone } = otherTimeWords[language].staff;
  const off = { "called-off": calledOffWords[language].toStaff.done };
  const news = new Map(Object.entries({ proposed, withdrawn, accepted, declined, gone, ...off }));
  return news.get(url.searchParams.get("appointment") ?? "") ?? null;
}

/** Why the customer is on the list, where that is not plain, and what time it is there. */
function listLines(page: CustomerForStaff, clock: ReaderClock, language: Language) {
  const { standing, timeZone, house, heldByLinkAt, chosenFor } = page;
  const { details } = contactListWords[language];
  const away = standing.kind === "chosen" && standing.standsInFor;
  const person = away ? house.directory.staff[away] : undefined;
  const isElsewhere = timeZone !== house.settings.timeZone;
  const time = formatTime(localMoment(clock.now, timeZone).time, language);
  return [
    ...(person ? [details.standingInFor(formatPersonInflected(person, language))] : []),
    ...(standing.kind === "former" ? [details.formerlyYours] : []),
    ...(chosenFor ? [writeChosenFor(chosenFor, clock, language)] : []),
    ...(heldByLinkAt !== null ? [writeHeldByLink(heldByLinkAt, clock, language)] : []),
    ...(isElsewhere ? [staffCustomerWords[language].localTime(time, formatZone(timeZone, language))] : []),
  ];
}

function writeHeldByLink(at: number, { timeZone }: ReaderClock, language: Language): string {
  return recordedWords[language].stoppedByLink(formatDateWithYear(localMoment(at, timeZone).date, language));
}

/** "Am 24. November 2026 gewählt von Murat Demir, mit Vollmacht". */
function writeChosenFor(
  { by, at }: NonNullable<CustomerForStaff["chosenFor"]>,
  { timeZone }: ReaderClock,
  language: Language,
): string {
  const date = formatDateWithYear(localMoment(at, timeZone).date, language);
  return writeActedFor("toStaff", by, language, date);
}

function presentWish(
  { id, channel, topic, from, until, note, kind, isHandedOver, isPassedOn, isReopened, by }: WishOfStaff,
  { house, now }: CustomerForStaff,
  clock: ReaderClock,
  language: Language,
) {
  const { wish } = staffCustomerWords[language];
  const end = formatMoment(until, clock, language);
  const about = topic === null ? undefined : house.directory.topics[topic]?.label[language];
  return {
    id,
    title: wish.kinds[kind](channelWords(channel, language).label),
    lines: [
      from <= now ? wish.open(end) : wish.opens(formatMoment(from, clock, language), end),
      ...(about ? [wish.about(about)] : []),
      ...(isHandedOver ? [wish.handedOver] : []),
      ...(isPassedOn ? [missedWishWords[language].toStaff] : []),
      ...(isReopened ? [reopenedWishWords[language].toStaff] : []),
      ...(by ? [writeActedFor("wishToStaff", by, language)] : []),
    ],
    note,
  };
}
