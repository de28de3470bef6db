import type { Directory } from "~/domain/people/directory";
import type { Company } from "~/domain/permission/company";
import type { PreferenceChange } from "~/domain/preference/compare-preferences";
import type { Language } from "~/i18n/language";
import { plainText } from "~/i18n/sentence";
import { writeChanges } from "~/i18n/sentences/write-change";
import { type Recorder, writeRecorded } from "~/i18n/sentences/write-recorder";
import { mailWords } from "~/i18n/words/mail-words";
import { recordedWords } from "~/i18n/words/recorded-words";
import type { Mail } from "./mail";
import { type MailPart, renderMail } from "./render-mail";

interface ConfirmationMail {
  language: Language;
  to: string;
  /** As people are addressed. */
  name: string;
  recorder: Recorder;
  recorded: { at: number; timeZone: string };
  changes: readonly PreferenceChange[];
  house: { directory: Directory; company: Company };
  link: string;
  /** How long the link is good. */
  days: number;
}

/** Asks the customer whether what somebody else recorded is right; wider and narrower told apart. */
export function composeConfirmationMail(facts: ConfirmationMail): Mail {
  const { language, to, name, recorder, recorded, house, link, days } = facts;
  const words = recordedWords[language];
  const [wider, narrower] = [listChanges(facts, "wider"), listChanges(facts, "narrower")];
  const parts: MailPart[] = [
    mailWords[language].greeting(name),
    `${writeRecorded(recorder, recorded, language)}.`,
    words.mail.lead,
    { items: wider },
    ...(narrower.length > 0 ? [words.waits.narrower, { items: narrower }] : []),
    { link, label: words.mail.link },
    words.mail.valid(days),
    words.mail.ignore,
  ];
  const subject = words.mail.subject(house.directory.company.name);
  return renderMail({ language, to, subject, parts });
}

function listChanges({ changes, house, language }: ConfirmationMail, direction: string): string[] {
  const listed = changes.filter((change) => change.direction === direction);
  return writeChanges(listed, house, language).map(plainText);
}
