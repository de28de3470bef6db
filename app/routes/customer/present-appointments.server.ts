import type { AppointmentOfferProps } from "~/components/wishes/appointment-offer";
import type { CalledOffAppointmentProps } from "~/components/wishes/called-off-appointment";
import type { OwnTimeProps } from "~/components/wishes/own-time";
import { presentAppointment, writeAppointmentTime } from "~/components/wishes/present-appointment";
import type { TimeRefusedProps } from "~/components/wishes/time-refused";
import type { ReaderClock } from "~/i18n/format/format-moment";
import { formatPerson, formatPersonInflected } from "~/i18n/format/format-person";
import type { Language } from "~/i18n/language";
import { appointmentWords } from "~/i18n/words/appointment-words";
import { calledOffWords } from "~/i18n/words/called-off-words";
import { otherTimeWords } from "~/i18n/words/other-time-words";
import type { Letter } from "~/operations/customers/show-letter.server";

type Proposal = Letter["proposals"][number];

interface Reader {
  letter: Letter;
  clock: ReaderClock;
  language: Language;
}

/** Times that are proposed and wait for an answer, by whose turn it is, and those that cannot be. */
export function presentAppointments(letter: Letter, clock: ReaderClock, language: Language) {
  const reader = { letter, clock, language };
  const by = (side: Proposal["proposedBy"]) =>
    letter.proposals.filter(({ proposedBy }) => proposedBy === side);
  return {
    proposals: by("staff").map((proposal) => presentOffer(proposal, reader)),
    ownTimes: by("customer").map((proposal) => presentOwn(proposal, reader)),
    ...presentTurnedDown(reader),
  };
}

function presentTurnedDown(reader: Reader) {
  const { turnedDown } = reader.letter;
  return {
    calledOff: turnedDown.flatMap((proposal) => presentCalledOff(proposal, reader) ?? []),
    timesRefused: turnedDown
      .filter(({ calledOff }) => calledOff === null)
      .map((proposal) => presentRefused(proposal, reader)),
  };
}

function presentCalledOff(
  proposal: Letter["turnedDown"][number],
  reader: Reader,
): CalledOffAppointmentProps | null {
  if (proposal.calledOff === null) return null;
  const title = calledOffWords[reader.language].toCustomer.title(namesOf(proposal, reader).name);
  return { id: proposal.calledOff, title, lines: describe(proposal, reader) };
}

function presentOffer(proposal: Proposal, reader: Reader): AppointmentOfferProps {
  const { name } = namesOf(proposal, reader);
  const isMove = proposal.movesId !== null;
  const isAnswer = proposal.id !== proposal.appointmentId;
  const { own } = otherTimeWords[reader.language];
  const { offer } = appointmentWords[reader.language];
  const title = isMove ? own.moveTitle : isAnswer ? own.insteadTitle : offer.title;
  return { id: proposal.id, title: title(name), lines: listLines(proposal, reader), isMove };
}

function presentOwn(proposal: Proposal, reader: Reader): OwnTimeProps {
  const { name, inflected } = namesOf(proposal, reader);
  const { own } = otherTimeWords[reader.language];
  const waits = proposal.movesId === null ? own.waits : own.waitsToMove;
  const lines = [...listLines(proposal, reader), waits(name)];
  return { id: proposal.id, title: own.waiting(inflected), lines };
}

function presentRefused(proposal: Proposal, reader: Reader): TimeRefusedProps & { id: string } {
  const { name } = namesOf(proposal, reader);
  return {
    id: proposal.id,
    title: otherTimeWords[reader.language].own.refused(name),
    lines: describe(proposal, reader),
    isMove: proposal.movesId !== null,
  };
}

/** With the time that stands until it is agreed. */
function listLines(proposal: Proposal, reader: Reader): string[] {
  const { letter, clock, language } = reader;
  const agreed = letter.wishes.find(({ id }) => id === proposal.movesId);
  const lines = describe(proposal, reader);
  if (!agreed) return lines;
  return [...lines, otherTimeWords[language].own.before(writeAppointmentTime(agreed, clock, language))];
}

function describe(proposal: Proposal, { letter, clock, language }: Reader): string[] {
  return presentAppointment(proposal, letter.house.directory, clock, language);
}

function namesOf({ staff }: Proposal, { letter, language }: Reader) {
  const person = letter.house.directory.staff[staff];
  if (!person) return { name: "", inflected: "" };
  return { name: formatPerson(person, language), inflected: formatPersonInflected(person, language) };
}
