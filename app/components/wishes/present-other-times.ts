import type { Directory } from "~/domain/people/directory";
import { formatPerson, formatPersonInflected } from "~/i18n/format/format-person";
import { formatZone } from "~/i18n/format/format-zone";
import type { Language } from "~/i18n/language";
import { nameStretch } from "./other-time-values";
import { presentAppointment, writeAppointmentTime } from "./present-appointment";

interface Times {
  house: { directory: Directory };
  now: number;
  about: {
    proposalId: string | null;
    movesId: string | null;
    staff: string;
    channel: string;
    topic: string;
    from: number;
    until: number;
  };
  suggested: readonly { from: number; until: number }[];
}

/** What is spoken about, and the times suggested instead, on the clock of whoever reads it. */
export function presentOtherTimes(
  { house: { directory }, now, about, suggested }: Times,
  timeZone: string,
  language: Language,
) {
  const clock = { now, timeZone };
  const person = directory.staff[about.staff];
  return {
    isAgreed: about.proposalId === null,
    isMove: about.movesId !== null,
    person: {
      name: person ? formatPerson(person, language) : "",
      inflected: person ? formatPersonInflected(person, language) : "",
    },
    lines: presentAppointment(about, directory, clock, language),
    suggested: suggested.map((stretch) => ({
      value: nameStretch(stretch),
      label: writeAppointmentTime(stretch, clock, language),
    })),
    place: formatZone(timeZone, language),
  };
}
