import type { PermissionWindow } from "~/domain/permission/permission";
import type { ChannelId } from "~/domain/preference/channel";
import { channelWords } from "../channel-words";
import { formatMoment, type ReaderClock } from "../format/format-moment";
import { joinWithAnd } from "../format/join-list";
import type { Language } from "../language";
import { type Sentence, sentence, strong } from "../sentence";
import { lowerFirst } from "./join-channels";

/** A channel and when it is next open; null = not within 400 days. */
export interface Chance {
  channel: ChannelId;
  window: PermissionWindow | null;
}

/** When it works again and what works instead: "Telefon wieder ab Dienstag, 17 Uhr. E-Mail geht jetzt." */
export function writeChances(
  wanted: Chance,
  others: Chance[],
  clock: ReaderClock,
  language: Language,
): Sentence {
  const openNow = others.filter(({ window }) => isOpen(window, clock));
  const instead =
    openNow.length > 0 ? writeOpenNow(openNow, language) : writeNext(findSoonest(others), clock, language);
  const first = writeWanted(wanted, clock, language);
  return instead ? sentence`${first} ${instead}` : first;
}

function writeWanted({ channel, window }: Chance, clock: ReaderClock, language: Language): Sentence {
  const { means } = channelWords(channel, language);
  if (window === null) return words[language].not(means);
  if (isOpen(window, clock)) return words[language].now([means]);
  return words[language].again(means, formatMoment(window.from, clock, language));
}

function writeOpenNow(chances: Chance[], language: Language): Sentence {
  return words[language].now(chances.map(({ channel }) => channelWords(channel, language).means));
}

function writeNext(chance: Chance | undefined, clock: ReaderClock, language: Language): Sentence | undefined {
  if (!chance?.window) return undefined;
  const { means } = channelWords(chance.channel, language);
  return words[language].from(means, formatMoment(chance.window.from, clock, language));
}

function isOpen(window: PermissionWindow | null, { now }: ReaderClock): boolean {
  return window !== null && Date.parse(window.from) <= new Date(now).getTime();
}

function findSoonest(chances: Chance[]): Chance | undefined {
  const start = ({ window }: Chance) => (window ? Date.parse(window.from) : Number.POSITIVE_INFINITY);
  return chances.toSorted((a, b) => start(a) - start(b))[0];
}

interface ChanceWords {
  not(means: string): Sentence;
  now(means: string[]): Sentence;
  again(means: string, moment: string): Sentence;
  from(means: string, moment: string): Sentence;
}

const words: Record<Language, ChanceWords> = {
  de: {
    not: (means) => sentence`${strong(means)} geht nicht.`,
    now: (means) =>
      sentence`${strong(joinWithAnd(means, "de"))} ${means.length === 1 ? "geht" : "gehen"} jetzt.`,
    again: (means, moment) => sentence`${strong(means)} wieder ab ${moment}.`,
    from: (means, moment) => sentence`${strong(means)} ab ${moment}.`,
  },
  en: {
    not: (means) => sentence`${strong(means)} is not possible.`,
    now: ([first = "", ...more]) =>
      sentence`${strong(joinWithAnd([first, ...more.map(lowerFirst)], "en"))} ${more.length === 0 ? "works" : "work"} now.`,
    again: (means, moment) => sentence`${strong(means)} again from ${moment}.`,
    from: (means, moment) => sentence`${strong(means)} from ${moment}.`,
  },
};
