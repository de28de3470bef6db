import type { Directory } from "~/domain/people/directory";
import type { DisclosedRefusal } from "~/domain/permission/disclose-decision";
import type { Refusal, Sender } from "~/domain/permission/permission";
import { formatMoment, type ReaderClock } from "../format/format-moment";
import type { Language } from "../language";
import type { Sentence } from "../sentence";
import { germanRefusals } from "./de/refusal-sentences";
import { englishRefusals } from "./en/refusal-sentences";
import { type Names, namesIn } from "./names";

/** What was asked and who reads the answer; staff read disclosed refusals only. */
export interface RefusedContact {
  sender: Sender;
  channel: string;
  topic: string;
  reader: "customer" | "staff";
}

export interface RefusalMatter extends RefusedContact {
  names: Names;
  /** "Dienstag, 17 Uhr"; absent where no time is known at which this reason ends. */
  again?: string;
}

export type RefusalCode = Refusal["code"] | DisclosedRefusal["code"];

export type RefusalSentences = Record<RefusalCode, (matter: RefusalMatter) => Sentence>;

const sentences: Record<Language, RefusalSentences> = { de: germanRefusals, en: englishRefusals };

/** Why not, and from when this reason alone no longer stands against it. */
export function writeRefusal(
  refusal: Refusal | DisclosedRefusal,
  contact: RefusedContact,
  { directory, clock, language }: { directory: Directory; clock: ReaderClock; language: Language },
): Sentence {
  const again = refusal.until === null ? undefined : formatMoment(refusal.until, clock, language);
  const names = namesIn(directory, language, contact.reader === "staff" ? "to-staff" : "to-customer");
  return sentences[language][refusal.code]({ ...contact, names, ...(again && { again }) });
}
