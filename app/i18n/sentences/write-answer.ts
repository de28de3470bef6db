import type { Directory } from "~/domain/people/directory";
import type { Sender } from "~/domain/permission/permission";
import type { AnswerReason, PermissionAnswer, QuestionFault } from "~/domain/programs/permission-answer";
import type { ReaderClock } from "../format/format-moment";
import type { Language } from "../language";
import { plainText } from "../sentence";
import { writeChances } from "./write-chances";
import { writeRefusal } from "./write-refusal";

/** What was asked about, known here or not. */
export interface AskedContact {
  sender: { type: string; id: string };
  channel: string;
  topic: string;
}

export interface AnswerReader {
  /** Null where nothing could be read: then there is only one answer. */
  directory: Directory | null;
  clock: ReaderClock;
  language: Language;
}

/** The answer to a program in the words that members of staff read: a sentence for each reason, or that it works now. */
export function writeAnswer(answer: PermissionAnswer, asked: AskedContact, reader: AnswerReader): string {
  const { clock, language } = reader;
  if (answer.allowed)
    return plainText(writeChances({ ...asked, window: answer.window }, [], clock, language));
  return answer.reasons.map((reason) => writeReason(reason, asked, reader)).join(" ");
}

function writeReason({ code, until }: AnswerReason, asked: AskedContact, reader: AnswerReader): string {
  const { directory, clock, language } = reader;
  if (isFault(code)) return faultSentences[language][code];
  if (!directory) return faultSentences[language].unreadable;
  const contact = { ...asked, sender: asked.sender as Sender, reader: "staff" } as const;
  return plainText(writeRefusal({ code, until }, contact, { directory, clock, language }));
}

function isFault(code: AnswerReason["code"]): code is QuestionFault {
  return code in faultSentences.de;
}

const faultSentences: Record<Language, Record<QuestionFault | "unreadable", string>> = {
  de: {
    sender_not_allowed: "Für diesen Absender darf dieser Schlüssel nicht fragen.",
    topic_missing: "Es fehlt, worum es geht.",
    unknown_subject: "Diesen Absender gibt es hier nicht.",
    unknown_customer: "Diese Kundin oder diesen Kunden gibt es hier nicht.",
    unknown_channel: "Auf diese Art nimmt hier niemand Kontakt auf.",
    unknown_topic: "Dieses Thema gibt es hier nicht.",
    unreadable: "Das geht zurzeit nicht.",
  },
  en: {
    sender_not_allowed: "This key may not ask for this sender.",
    topic_missing: "It is not said what this is about.",
    unknown_subject: "There is no such sender here.",
    unknown_customer: "There is no such customer here.",
    unknown_channel: "Nobody gets in touch this way here.",
    unknown_topic: "There is no such topic here.",
    unreadable: "This is not possible at present.",
  },
};
