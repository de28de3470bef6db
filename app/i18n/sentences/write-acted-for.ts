import type { Language } from "../language";
import { mandateRecordWords } from "../words/mandate-record-words";
import { type Recorder, writeRecorder } from "./write-recorder";

type Record = "history" | "wish" | "wishToStaff" | "toStaff" | "letter" | "toHolder";

/** "Gewählt von Murat Demir in Ihrem Auftrag", as the record in question says it. `date` where it is told. */
export function writeActedFor(record: Record, by: Recorder, language: Language, date = ""): string {
  const relation = by.type === "holder" ? by.relation : "relative";
  return mandateRecordWords[language][record][relation](writeRecorder(by, language), date);
}
