import type { CustomerVisit } from "~/auth/guards.server";
import { editorPaths } from "~/components/choices/editor-page";
import { presentBudget } from "~/components/limits/present-budget";
import { initialsOf } from "~/components/people/initials-of";
import { photoPath } from "~/components/people/photo-path";
import { canonicalJson } from "~/domain/evidence/canonical-json";
import type { Budget } from "~/domain/permission/compile-cap";
import { foreseeWeek } from "~/domain/permission/foresee-week";
import { findPauseToRecall } from "~/domain/preference/pause-contacts";
import type { Cap } from "~/domain/preference/preference";
import type { PreferenceFact } from "~/domain/preference/preference-fact";
import { isAnythingToStop } from "~/domain/preference/stop-everything";
import { listMissingPoints } from "~/domain/preference/summary/list-missing";
import { formatDate, formatDateWithYear } from "~/i18n/format/format-date";
import type { ReaderClock } from "~/i18n/format/format-moment";
import {
  formatFullName,
  formatPerson,
  formatPersonInFull,
  formatPersonInflected,
} from "~/i18n/format/format-person";
import { joinLanguages } from "~/i18n/format/join-languages";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { plainText } from "~/i18n/sentence";
import { writeActedFor } from "~/i18n/sentences/write-acted-for";
import { writeAssignment } from "~/i18n/sentences/write-assignment";
import { type LetterEdit, writeLetter } from "~/i18n/sentences/write-letter";
import { writeMissingPoints } from "~/i18n/sentences/write-missing-points";
import { writeReach } from "~/i18n/sentences/write-reach";
import { letterWords } from "~/i18n/words/letter-words";
import type { HeldPlace, Letter, LookedAfterBy } from "~/operations/customers/show-letter.server";
import { findStaffProfiles } from "~/operations/staff/find-staff-profiles.server";
import { contactPath } from "./contact-path";
import { dataHome } from "./data/data-paths";
import { presentAppointments } from "./present-appointments.server";
import { presentCaseAnswer } from "./present-case-answer.server";
import { presentGenuineContact } from "./present-genuine-contact.server";
import { presentThanks } from "./present-history.server";
import { nameContact, presentOwnContact } from "./present-own-contact.server";
import { presentWish } from "./present-wish.server";

/** The customer's page in words, ready to be set. */
export async function presentLetter(
  { operations, customer, mandate, language }: CustomerVisit,
  letter: Letter,
) {
  const clock = clockOf(letter, operations.clock());
  const isNarrow = mandate?.scope === "narrow";
  const ownPage = { house: letter.house, timeZone: letter.preferences.timeZone };
  return {
    name: formatPersonInFull(customer, language),
    today: formatDateWithYear(localMoment(Number(clock.now), clock.timeZone).date, language),
    actsFor: mandate !== null,
    isNarrow,
    ...presentStatus(letter, mandate !== null, language),
    hasChosen: customer.chosenAt !== null,
    ...presentWays(letter, clock),
    paragraphs: writeLetter(letter.facts, letter.house.directory, language).map(({ segments, edit }) => ({
      segments,
      edit: edit && { href: hrefOf(edit), label: edit.label },
    })),
    missing: presentMissing(letter, mandate !== null, language),
    people: await presentPeople(letter, customer.chosenAt !== null, operations, language),
    moveOffers: (isNarrow ? [] : letter.moveOffers).map((offer) => presentMoveOffer(offer, letter, language)),
    ...presentAppointments(letter, clock, language),
    budgets: listToldBudgets(letter).map((budget) =>
      presentBudget(budget, letter.house.directory, clock, language),
    ),
    wishes: letter.wishes.map((wish) => ({
      ...presentWish(wish, letter.house.directory, clock, language),
      isMovable:
        wish.source === "appointment" && !letter.proposals.some(({ movesId }) => movesId === wish.id),
    })),
    contacts: letter.recentContacts.map((recent) => ({
      ...presentOwnContact(
        recent,
        { ...ownPage, now: Number(clock.now), isActedFor: mandate !== null },
        language,
      ),
      thanks: mandate ? null : presentThanks(recent, ownPage, language),
    })),
    caseAnswers: (mandate ? [] : letter.caseAnswers).map(({ contact, ...given }) => ({
      href: contactPath(contact.id),
      contact: nameContact(contact, ownPage.timeZone, language),
      ...presentCaseAnswer(given, ownPage, language),
    })),
    callWord: isNarrow ? null : letter.callWord,
    openPermits: (isNarrow ? [] : letter.openPermits).map((open) =>
      presentGenuineContact(open, letter, clock, language, mandate !== null),
    ),
    reach: presentReach(letter, clock, language),
  };
}

/** What is allowed and cannot be yet, for want of an address; whoever acts for somebody cannot add one. */
function presentMissing({ view, house: { company } }: Letter, isActedFor: boolean, language: Language) {
  const text = writeMissingPoints(listMissingPoints(view.facts, company), language);
  if (text === null) return null;
  const edit = { href: `${dataHome}#points`, label: letterWords[language].toPoints };
  return { text, edit: isActedFor ? null : edit };
}

/** A cap that the letter does not speak of limits nothing at present. */
function listToldBudgets({ budgets, facts }: Letter): Budget[] {
  const told = new Set(facts.flatMap((fact) => listCapsOf(fact)).map(canonicalJson));
  return budgets.filter(({ cap }) => told.has(canonicalJson(cap)));
}

function listCapsOf(fact: PreferenceFact): Cap[] {
  if (fact.kind === "limit") return [fact.cap];
  return fact.kind === "contact_allowed" ? fact.caps : [];
}

/** What one tap can do: stop what is not stopped yet, and end the pause that runs, where it is one, or was long ago begun. */
function presentWays({ preferences, house: { company } }: Letter, { now, timeZone }: ReaderClock) {
  const today = localMoment(Number(now), timeZone).date;
  const running = (preferences.pauses ?? []).filter(
    ({ from, to }) => from <= today && (to === null || to >= today),
  );
  return {
    canStop: isAnythingToStop(preferences, company),
    runningPauses: running.map(({ from, to }) => ({ from, to })),
    longPause: findPauseToRecall(preferences, today),
  };
}

/** What would happen now. */
function presentReach({ house, view }: Letter, clock: ReaderClock, language: Language) {
  const week = foreseeWeek(view.compiled, house.company, view.invitations, Number(clock.now));
  return writeReach(week, house.directory, clock, language);
}

function clockOf({ preferences }: Letter, now: number): ReaderClock {
  return { now, timeZone: preferences.timeZone };
}

function presentStatus(
  { version, decidedAt, recorder, preferences }: Letter,
  isActedFor: boolean,
  language: Language,
) {
  if (decidedAt === null) return { version, since: null };
  const since = formatDateWithYear(localMoment(decidedAt, preferences.timeZone).date, language);
  if (recorder?.type !== "holder") return { version, since };
  const record = isActedFor ? "toHolder" : "letter";
  return { version, since: `${since}, ${writeActedFor(record, recorder, language)}` };
}

function hrefOf({ editor, channel, area }: LetterEdit): string {
  if (editor === "people" && area) return `${editorPaths.people}/${area}`;
  if (editor === "hours" && channel) return `${editorPaths.hours}/${channel}`;
  return editorPaths[editor];
}

async function presentPeople(
  letter: Letter,
  hasChosen: boolean,
  operations: CustomerVisit["operations"],
  language: Language,
) {
  const { directory } = letter.house;
  const shown = letter.lookedAfterBy.flatMap(({ staff }) => staff ?? []);
  const profiles = await findStaffProfiles(operations, shown);
  return letter.lookedAfterBy.map(({ area, staff, why }: LookedAfterBy) => {
    const profile = staff === null ? undefined : profiles.get(staff);
    const name = staff === null ? undefined : directory.staff[staff];
    return {
      area,
      areaLabel: area === null ? null : directory.areas[area]![language],
      person: name && {
        id: staff!,
        name: formatFullName(name),
        called: formatPerson(name, language),
        initials: initialsOf(name),
        photo: profile && photoPath(profile),
        isRecommendable: profile?.isRecommendable ?? false,
        lines: profile
          ? [directory.teams[profile.team]?.label[language] ?? "", joinLanguages(profile.languages, language)]
          : [],
        about: profile?.about ?? null,
        goodFor: (profile?.topics ?? []).flatMap((id) => directory.topics[id]?.label[language] ?? []),
      },
      why: hasChosen
        ? writeAssignment(why, directory, language).map(plainText).join(" ")
        : letterWords[language].forYou.nobodyYet,
    };
  });
}

function presentMoveOffer({ id, from, to, expiresAt }: HeldPlace, letter: Letter, language: Language) {
  const nameOf = (staff: string) => formatPersonInflected(letter.house.directory.staff[staff]!, language);
  const { date } = localMoment(expiresAt, letter.preferences.timeZone);
  return { id, from: nameOf(from), to: nameOf(to), until: formatDate(date, language) };
}
