import type { Look } from "~/domain/people/look";
import { formatShortDate } from "~/i18n/format/format-date";
import { formatTime } from "~/i18n/format/format-time";
import { localMoment } from "~/i18n/format/local-moment";
import type { Language } from "~/i18n/language";
import { writeRecorder } from "~/i18n/sentences/write-recorder";
import { lookWords } from "~/i18n/words/look-words";
import type { LookTaken } from "~/operations/history/happened.server";

/** A line of the history: who looked, in what role, when, what for. */
export function presentLook({ look, viewer }: LookTaken, timeZone: string, language: Language) {
  const words = lookWords[language];
  const { date, time } = localMoment(look.lastAt, timeZone);
  const name = writeRecorder(viewer, language);
  const { viewer: by } = look;
  const who = by.type === "staff" && by.role !== null ? words.who(name, words.roles[by.role]) : name;
  return {
    id: look.id,
    date: formatShortDate(date, language),
    dateTime: `${date}T${time}`,
    icon: "person" as const,
    segments: [{ text: words.lines[look.purpose](who) }],
    note: `${tellTime(look, timeZone, language)} · ${words.purposes[look.purpose]}`,
  };
}

function tellTime({ firstAt, lastAt }: Look, timeZone: string, language: Language): string {
  const [first, last] = [firstAt, lastAt].map((at) => formatTime(localMoment(at, timeZone).time, language));
  return first === last ? last! : lookWords[language].severalTimes(first!, last!);
}
