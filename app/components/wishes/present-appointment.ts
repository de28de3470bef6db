import type { Directory } from "~/domain/people/directory";
import { channelWords } from "~/i18n/channel-words";
import { formatMoment, type ReaderClock } from "~/i18n/format/format-moment";
import { formatTime } from "~/i18n/format/format-time";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { appointmentWords } from "~/i18n/words/appointment-words";

interface Appointment {
  channel: string;
  topic: string;
  /** Milliseconds. */
  from: number;
  until: number;
}

/** How, when and what about: "Anruf", "Dienstag, 1. Dezember, 17 Uhr bis 17:30 Uhr", "Thema: Beratung". */
export function presentAppointment(
  { channel, topic, from, until }: Appointment,
  directory: Directory,
  clock: ReaderClock,
  language: Language,
): string[] {
  const words = appointmentWords[language];
  const label = directory.topics[topic]?.label[language];
  return [
    channelWords(channel, language).label,
    writeAppointmentTime({ from, until }, clock, language),
    ...(label ? [words.about(label)] : []),
  ];
}

/** "Dienstag, 1. Dezember, 17 Uhr bis 17:30 Uhr". */
export function writeAppointmentTime(
  { from, until }: Pick<Appointment, "from" | "until">,
  clock: ReaderClock,
  language: Language,
): string {
  const { stretch } = appointmentWords[language];
  return stretch(formatMoment(from, clock, language), formatEnd(from, until, clock, language));
}

/** The day is said again only where it is another. */
function formatEnd(from: number, until: number, clock: ReaderClock, language: Language): string {
  const [start, end] = [localMoment(from, clock.timeZone), localMoment(until, clock.timeZone)];
  return start.date === end.date ? formatTime(end.time, language) : formatMoment(until, clock, language);
}
