import type { Language } from "../language";
import { mandateWords } from "../words/mandate-words";
import { type Recorder, writeRecorder } from "./write-recorder";

type Record = "history" | "wish" | "toStaff" | "letter" | "toHolder";

/** "Gewählt von Murat Demir in Ihrem Auftrag", as the record in question says it. `date` where it is told. */
export function writeActedFor(record: Record, by: Recorder, language: Language, date = ""): string {
  const relation = by.type === "holder" ? by.relation : "relative";
  return mandateWords[language].records[record][relation](writeRecorder(by, language), date);
}
