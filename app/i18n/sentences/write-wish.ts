/** A wish as the one sentence that it is: "Bitte rufen Sie mich morgen zwischen 17 und 19 Uhr zu meinem Vertrag an." */
import type { Directory } from "~/domain/people/directory";
import type { ReaderClock } from "../format/format-moment";
import { formatStretch } from "../format/format-stretch";
import type { Language } from "../language";

export interface WishToWrite {
  channel: string;
  topic: string | null;
  /** Milliseconds. */
  from: number;
  until: number;
}

export function writeWish(
  { channel, topic, ...stretch }: WishToWrite,
  directory: Directory,
  clock: ReaderClock,
  language: Language,
): string {
  const phrase = topic === null ? undefined : directory.topics[topic]?.phrase[language];
  const words = wordsOf[language];
  const when = formatStretch(stretch, clock, language);
  return (words.ways[channel] ?? words.anyWay)(phrase ? `${when} ${words.about(phrase)}` : when);
}

type Ways = Record<string, (rest: string) => string>;

const de = {
  about: (topic: string) => `zu ${topic}`,
  ways: {
    phone: (rest) => `Bitte rufen Sie mich ${rest} an.`,
    email: (rest) => `Bitte schreiben Sie mir ${rest} eine E-Mail.`,
    sms: (rest) => `Bitte schicken Sie mir ${rest} eine SMS.`,
    messenger: (rest) => `Bitte schreiben Sie mir ${rest} im Messenger.`,
    letter: (rest) => `Bitte schicken Sie mir ${rest} einen Brief.`,
    visit: (rest) => `Bitte besuchen Sie mich ${rest}.`,
    video: (rest) => `Bitte rufen Sie mich ${rest} per Video an.`,
  } as Ways,
  anyWay: (rest: string) => `Bitte melden Sie sich ${rest} bei mir.`,
};

const en: typeof de = {
  about: (topic) => `about ${topic}`,
  ways: {
    phone: (rest) => `Please call me ${rest}.`,
    email: (rest) => `Please send me an e-mail ${rest}.`,
    sms: (rest) => `Please send me a text message ${rest}.`,
    messenger: (rest) => `Please write to me by messenger ${rest}.`,
    letter: (rest) => `Please send me a letter ${rest}.`,
    visit: (rest) => `Please visit me ${rest}.`,
    video: (rest) => `Please call me by video ${rest}.`,
  },
  anyWay: (rest) => `Please get in touch with me ${rest}.`,
};

const wordsOf = { de, en };
