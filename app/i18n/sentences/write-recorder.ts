import type { PersonName } from "~/domain/people/directory";
import type { MandateRelation } from "~/domain/people/mandate";
import { formatDateWithYear } from "../format/format-date";
import { formatPerson } from "../format/format-person";
import { localMoment } from "../format/local-moment";
import type { Language } from "../language";
import { mandateRecordWords } from "../words/mandate-record-words";
import { recordedWords } from "../words/recorded-words";

/**
 * Who recorded or chose something for a customer: a person of the house, a program, or who acts by a mandate of theirs; its
 * name null = nobody knows any more.
 */
export type Recorder =
  | { type: "person"; name: PersonName }
  | { type: "program"; name: string | null }
  | { type: "holder"; name: string | null; relation: MandateRelation };

/** "Frau Keller hat am 24. November 2026 für Sie eingetragen". */
export function writeRecorded(
  recorder: Recorder,
  { at, timeZone }: { at: number; timeZone: string },
  language: Language,
): string {
  const date = formatDateWithYear(localMoment(at, timeZone).date, language);
  const who = writeRecorder(recorder, language);
  if (recorder.type === "holder") return mandateRecordWords[language].recorded[recorder.relation](who, date);
  return recordedWords[language].recorded(who, date);
}

/** "Frau Keller", "Das Programm „Dialer“", "Jemand im Haus", "Murat Demir". */
export function writeRecorder(recorder: Recorder, language: Language): string {
  if (recorder.type === "person") return formatPerson(recorder.name, language);
  if (recorder.type === "holder") return recorder.name ?? mandateRecordWords[language].someone;
  const words = recordedWords[language];
  return recorder.name === null ? words.someone : words.program(recorder.name);
}
