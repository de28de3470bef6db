import type { PersonName } from "~/domain/people/directory";
import { formatDateWithYear } from "../format/format-date";
import { formatPerson } from "../format/format-person";
import { localMoment } from "../format/local-moment";
import type { Language } from "../language";
import { recordedWords } from "../words/recorded-words";

/** Who recorded something for a customer: a person of the house, or a program; its name null = nobody knows any more. */
export type Recorder = { type: "person"; name: PersonName } | { type: "program"; name: string | null };

/** "Frau Keller hat am 24. November 2026 für Sie eingetragen". */
export function writeRecorded(
  recorder: Recorder,
  { at, timeZone }: { at: number; timeZone: string },
  language: Language,
): string {
  const date = formatDateWithYear(localMoment(at, timeZone).date, language);
  return recordedWords[language].recorded(writeRecorder(recorder, language), date);
}

/** "Frau Keller", "Das Programm „Dialer“", "Jemand im Haus". */
export function writeRecorder(recorder: Recorder, language: Language): string {
  if (recorder.type === "person") return formatPerson(recorder.name, language);
  const words = recordedWords[language];
  return recorder.name === null ? words.someone : words.program(recorder.name);
}
