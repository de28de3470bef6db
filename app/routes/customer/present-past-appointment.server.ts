import { channelIcon } from "~/components/choices/channel-icon";
import { presentAppointment } from "~/components/wishes/present-appointment";
import { formatShortDate } from "~/i18n/format/format-date";
import { formatPerson, formatPersonInflected } from "~/i18n/format/format-person";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { appointmentHistoryWords } from "~/i18n/words/appointment-history-words";
import { calledOffWords } from "~/i18n/words/called-off-words";
import type { AppointmentStep } from "~/operations/history/happened.server";
import type { History } from "~/operations/history/show-history.server";

/** A line of the history about an appointment: who said what, and which time it was about. */
export function presentPastAppointment(
  step: AppointmentStep & { id: string; at: number },
  { house, timeZone }: Pick<History, "house" | "timeZone">,
  language: Language,
) {
  const { id, at, proposal } = step;
  const { date, time } = localMoment(at, timeZone);
  return {
    id,
    date: formatShortDate(date, language),
    dateTime: `${date}T${time}`,
    icon: channelIcon(proposal.channel),
    segments: [{ text: writeStep(step, house, language) }],
    // As of then: "tomorrow" would be another day by now.
    note: presentAppointment(proposal, house.directory, { now: 0, timeZone }, language).join(" · "),
  };
}

function writeStep({ said, proposal }: AppointmentStep, { directory }: History["house"], language: Language) {
  const words = appointmentHistoryWords[language];
  const { movesId, proposedBy, staff } = proposal;
  const person = directory.staff[staff];
  const name = person ? formatPerson(person, language) : "";
  const inflected = person ? formatPersonInflected(person, language) : "";
  const named = proposedBy === "staff" ? name : inflected;
  if (said === "proposed") return words[movesId === null ? "proposed" : "asked"][proposedBy](named);
  if (said === "accepted") return words[movesId === null ? "agreed" : "moved"](inflected);
  if (said === "called-off") {
    return proposal.isCalledOffByStaff ? calledOffWords[language].history(name) : words.calledOff(inflected);
  }
  return words[said][proposedBy](name);
}
