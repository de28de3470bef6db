import type { StaffVisit } from "~/auth/guards.server";
import { noSuchPerson } from "~/auth/no-such-person.server";
import { listAnswersTo } from "~/domain/cases/contact-case";
import { channelWords } from "~/i18n/channel-words";
import { formatDateWithYear } from "~/i18n/format/format-date";
import { formatFullMoment } from "~/i18n/format/format-moment";
import { formatFullName, formatPerson } from "~/i18n/format/format-person";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { capitalize, plainText } from "~/i18n/sentence";
import { namesIn } from "~/i18n/sentences/names";
import { writeContact } from "~/i18n/sentences/write-contact";
import { writeFact } from "~/i18n/sentences/write-fact";
import { writeRefusal } from "~/i18n/sentences/write-refusal";
import { contactCaseWords } from "~/i18n/words/contact-case-words";
import { recordedWords } from "~/i18n/words/recorded-words";
import { staffCaseWords } from "~/i18n/words/staff-case-words";
import { type CaseForStaff, showCase } from "~/operations/cases/show-case.server";
import { casePath } from "./case-path";

/** A case in words, ready to be set; times are the company's. */
export async function presentCase({ operations, staff, params, language, url, request }: StaffVisit) {
  const shown = await showCase(operations, { caseId: params.caseId ?? "", staff });
  if (!shown) throw noSuchPerson(request);
  const words = staffCaseWords[language];
  const name = formatFullName(shown.customer);
  return {
    action: casePath(shown.case.id),
    title: words.caseTitle(name),
    says: words.says(name, words.claims[shown.case.claim]),
    state: shown.state === "open" ? tellDue(shown, language) : words.states[shown.state],
    isOpen: shown.state === "open",
    facts: listFacts(shown, language),
    evidence: listEvidence(shown, language),
    answers: listAnswersTo(shown.case.claim),
    given: presentGiven(shown, language),
    isSaved: url.searchParams.has("answered"),
  };
}

function tellDue({ case: { dueAt }, now, house }: CaseForStaff, language: Language): string {
  const { due, overdue } = staffCaseWords[language];
  const date = formatDateWithYear(localMoment(dueAt, house.settings.timeZone).date, language);
  return capitalize(dueAt < now ? overdue(date) : due(date));
}

function listFacts(shown: CaseForStaff, language: Language) {
  const { house, contact, permit } = shown;
  const words = staffCaseWords[language].facts;
  const momentOf = (at: number) => formatFullMoment(at, house.settings.timeZone, language);
  const recorder = house.directory.staff[contact.recordedBy];
  const by = recorder ? formatPerson(recorder, language) : recordedWords[language].someone;
  return [
    { term: words.contact, lines: [writeLine(shown, language), momentOf(contact.at)] },
    { term: words.allowed, lines: listVerdict(shown, language) },
    { term: words.heldThen, lines: listHeldThen(shown, language) },
    {
      term: words.permit,
      lines: [permit ? words.permitFrom(momentOf(permit.grantedAt ?? permit.claimedAt)) : words.noPermit],
    },
    {
      term: words.recorded,
      lines: [contact.outcome === null ? words.notRecorded : `${by}, ${momentOf(contact.recordedAt)}`],
    },
    { term: words.counts, lines: [contact.counts ? words.counted : words.notCounted] },
  ];
}

function writeLine({ contact, house: { directory } }: CaseForStaff, language: Language): string {
  if (contact.outcome === null) return writePermitLine(contact, directory, language);
  const story = { ...contact, isReached: contact.outcome === "reached" };
  return plainText(writeContact(story, { directory, language, reader: "" }));
}

/** "Frau Keller, per Telefon, zu Beratung". */
function writePermitLine(
  { sender, channel, topic }: CaseForStaff["contact"],
  directory: CaseForStaff["house"]["directory"],
  language: Language,
): string {
  const names = namesIn(directory, language, "to-staff");
  const who = sender.type === "staff" ? names.person(sender.id) : capitalize(names.companySubject);
  const { permitLine } = staffCaseWords[language].facts;
  return permitLine(who, channelWords(channel, language).by, names.topics([topic]));
}

/** What was found when it was recorded, and why. */
function listVerdict({ contact, reasons, house }: CaseForStaff, language: Language): string[] {
  const { allowedBy, notAllowed } = staffCaseWords[language].facts;
  if (contact.basis !== null) return [allowedBy[contact.basis]];
  const { directory } = house;
  const clock = { now: contact.at, timeZone: house.settings.timeZone };
  const told = reasons.map((reason) =>
    plainText(writeRefusal(reason, { ...contact, reader: "staff" }, { directory, clock, language })),
  );
  return [notAllowed, ...new Set(told)];
}

function listHeldThen({ heldThen, house }: CaseForStaff, language: Language): string[] {
  const { heldNothing, quoted } = staffCaseWords[language].facts;
  if (heldThen.length === 0) return [heldNothing];
  return heldThen.map((fact) => quoted(plainText(writeFact(fact, house.directory, language))));
}

const hashDigitsShown = 16;

function listEvidence({ evidence, house }: CaseForStaff, language: Language) {
  const { kinds, number } = staffCaseWords[language].evidence;
  return evidence.map(({ sequence, at, kind, hash }) => ({
    id: `${sequence}`,
    number: number(sequence),
    at: formatFullMoment(at, house.settings.timeZone, language),
    kind: kinds[kind] ?? kind,
    hash: hash.slice(0, hashDigitsShown),
  }));
}

/** What was answered; null = nothing yet. */
function presentGiven(
  { case: { answer, answeredAt, answeredBy }, words, house }: CaseForStaff,
  language: Language,
) {
  if (answer === null) return null;
  const { answers, by } = contactCaseWords[language].answered;
  const name = house.directory.staff[answeredBy!];
  const who = name ? formatPerson(name, language) : recordedWords[language].someone;
  const date = formatDateWithYear(localMoment(answeredAt!, house.settings.timeZone).date, language);
  return { found: answers[answer], words: words ?? "", by: by(who, date) };
}
