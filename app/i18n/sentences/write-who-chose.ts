import type { Language } from "../language";
import { dataWords } from "../words/data-words";
import { receiptWords } from "../words/receipt-words";
import { type Recorder, writeRecorder } from "./write-recorder";

/** Who brought a version about: the customer in person, somebody for them, or a link or a file (`recorder` null). */
export interface WhoChose {
  isOwnAct: boolean;
  recorder: Recorder | null;
}

/** In the customer's table: "Julia Albers für Sie, mit Vollmacht". */
export function writeWhoChose({ isOwnAct, recorder }: WhoChose, language: Language): string {
  const { byMe, byOthers, byRecorder, byHolder } = dataWords[language].table;
  if (isOwnAct) return byMe;
  if (!recorder) return byOthers;
  const who = writeRecorder(recorder, language);
  return recorder.type === "holder" ? byHolder[recorder.relation](who) : byRecorder(who);
}

/** Under the receipt: "Julia Albers für Georg Albers, mit Vollmacht, gespeichert am 3. November 2026, 10 Uhr". */
export function writeSigned(
  { isOwnAct, recorder }: WhoChose,
  { name, moment }: { name: string; moment: string },
  language: Language,
): string {
  const { byMe, byOthers, byRecorder, byHolder } = receiptWords[language];
  if (isOwnAct) return byMe(name, moment);
  if (!recorder) return byOthers(name, moment);
  const who = writeRecorder(recorder, language);
  const write = recorder.type === "holder" ? byHolder[recorder.relation] : byRecorder;
  return write(who, name, moment);
}
