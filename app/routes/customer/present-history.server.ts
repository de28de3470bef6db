import type { CustomerVisit } from "~/auth/guards.server";
import type { PreferenceFact } from "~/domain/preference/preference-fact";
import { formatDateWithYear } from "~/i18n/format/format-date";
import { formatListDate } from "~/i18n/format/format-moment";
import { formatPerson } from "~/i18n/format/format-person";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { plainText } from "~/i18n/sentence";
import { writeFact } from "~/i18n/sentences/write-fact";
import { historyWords } from "~/i18n/words/history-words";
import type { ContactOrPermit } from "~/operations/contacts/find-contact-or-permit.server";
import type { ContactMade, Happened, HappenedKind } from "~/operations/history/happened.server";
import { narrowKinds } from "~/operations/history/narrow-history.server";
import { type History, historyPageMax, showHistory } from "~/operations/history/show-history.server";
import { contactPath } from "./contact-path";
import { type HistoryView, historyHref, historyViews, readHistoryAddress } from "./history-place";
import { presentChange } from "./present-change.server";
import { presentHistoryFilter } from "./present-history-filter.server";
import { presentLook } from "./present-look.server";
import { presentMandateSteps } from "./present-mandate-steps.server";
import { nameContact, presentOwnContact } from "./present-own-contact.server";
import { presentPastAppointment } from "./present-past-appointment.server";
import { presentPastPermit } from "./present-past-permit.server";

const kindsShown: Record<HistoryView, HappenedKind[]> = {
  all: ["contact", "permit", "appointment", "change", "look"],
  contacts: ["contact", "permit", "appointment"],
  changes: ["change"],
  looks: ["look"],
};

/** A page of what happened, in words. */
export async function presentHistory({ operations, customer, mandate, language, url }: CustomerVisit) {
  const { show, filter, after } = readHistoryAddress(url.searchParams);
  const isActedFor = mandate !== null;
  const kinds = kindsShown[show].filter((kind) => kind !== "look" || !isActedFor);
  const query = { kinds, filter, after, limit: historyPageMax };
  const history = await showHistory(operations, customer.id, query);
  const clock = { now: operations.clock(), timeZone: history.timeZone };
  const told = { ...history, now: clock.now, isActedFor, write: writeEachOnce(history, language) };
  return {
    show,
    views: historyViews
      .filter((name) => name !== "looks" || !isActedFor)
      .map((name) => ({ name, href: historyHref({ show: name, filter, after: null }) })),
    narrow: presentHistoryFilter(history, { show, filter }, language),
    items: [
      ...history.items.map((item) => presentHappened(item, told, language)),
      ...(isActedFor || !narrowKinds(kinds, filter).includes("change")
        ? []
        : presentMandates(history, after, language)),
    ]
      .sort((one, other) => other.at - one.at)
      .map((item) => ({ ...item, date: formatListDate(item.dateTime.slice(0, isoDate), clock, language) })),
    pages: {
      position: after && historyWords[language].position(dateOf(after.at, history, language)),
      newest: after && historyHref({ show, filter, after: null }),
      older: history.next && historyHref({ show, filter, after: history.next }),
    },
    here: historyHref({ show, filter, after }),
  };
}

interface ToldHistory extends History {
  now: number;
  isActedFor: boolean;
  write: (fact: PreferenceFact) => string;
}

/** What held at one contact mostly held at the next: the same fact, and the same sentence. */
function writeEachOnce({ house }: History, language: Language): ToldHistory["write"] {
  const written = new Map<PreferenceFact, string>();
  return (fact) => {
    const text = written.get(fact) ?? plainText(writeFact(fact, house.directory, language));
    written.set(fact, text);
    return text;
  };
}

function presentHappened(item: Happened, history: ToldHistory, language: Language) {
  const { at } = item;
  if (item.kind === "permit") return { ...plain, at, ...presentPastPermit(item, history, language) };
  if (item.kind === "appointment")
    return { ...plain, at, ...presentPastAppointment(item, history, language) };
  if (item.kind === "change") return { ...plain, at, ...presentChange(item.made, history, language) };
  if (item.kind === "look") return { ...plain, at, ...presentLook(item, history.timeZone, language) };
  return {
    at,
    ...presentOwnContact(item, history, language),
    heldThen: item.heldThen.map(history.write),
    thanks: history.isActedFor ? null : presentThanks(item, history, language),
  };
}

/** Their steps that fall between the page before and the page after. */
function presentMandates(history: History, after: { at: number } | null, language: Language) {
  const { mandates, timeZone, next } = history;
  return mandates
    .flatMap((granted) => presentMandateSteps(granted, { timeZone }, language))
    .filter(({ at }) => (after === null || at < after.at) && (next === null || at >= next.at))
    .map((step) => ({ ...plain, ...step }));
}

const plain = { link: undefined, heldThen: [], thanks: null };

/** For a person who was spoken with, and about whom nothing is wrong. */
export function presentThanks(
  {
    contact,
    raised,
    isThanked,
  }: Pick<ContactMade, "isThanked"> & { contact: ContactOrPermit; raised: unknown },
  { house, timeZone }: Pick<History, "house" | "timeZone">,
  language: Language,
) {
  const { sender, outcome } = contact;
  const name = sender.type === "staff" ? house.directory.staff[sender.id] : undefined;
  if (!name || outcome !== "reached" || (raised && !isThanked)) return null;
  return {
    action: `${contactPath(contact.id)}/thanks`,
    isGiven: isThanked,
    who: formatPerson(name, language),
    about: nameContact(contact, timeZone, language),
  };
}

const isoDate = "2026-11-24".length;

function dateOf(at: number, { timeZone }: History, language: Language): string {
  return formatDateWithYear(localMoment(at, timeZone).date, language);
}
