import type { Directory } from "~/domain/people/directory";
import type { Company } from "~/domain/permission/company";
import type { Direction, PreferenceChange } from "~/domain/preference/compare-preferences";
import type { Language } from "~/i18n/language";
import { plainText } from "~/i18n/sentence";
import { writeChanges } from "~/i18n/sentences/write-change";
import { type Recorder, writeRecorded } from "~/i18n/sentences/write-recorder";

/** Something that waits for the customer's yes, in words. */
export interface WaitingInWords {
  id: string;
  /** Stands for exactly these words: the yes sends it back. */
  shown: string;
  /** "Frau Keller hat am 24. November 2026 für Sie eingetragen". */
  title: string;
  wider: string[];
  narrower: string[];
}

interface WaitingFacts {
  id: string;
  shown: string;
  recorder: Recorder;
  recordedAt: number;
  timeZone: string;
  changes: PreferenceChange[];
  house: { directory: Directory; company: Company };
}

export function presentWaiting(waiting: WaitingFacts, language: Language): WaitingInWords {
  const { id, shown, recorder, recordedAt: at, timeZone, changes, house } = waiting;
  const write = (direction: Direction) => {
    const listed = changes.filter((change) => change.direction === direction);
    return writeChanges(listed, house, language).map(plainText);
  };
  const title = writeRecorded(recorder, { at, timeZone }, language);
  return { id, shown, title, wider: write("wider"), narrower: write("narrower") };
}
