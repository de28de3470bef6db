import type { CapState, InstantText } from "~/domain/permission/permission";
import type { CalendarPeriod, Cap } from "~/domain/preference/preference";
import { channelWords } from "../channel-words";
import { numberWord } from "../format/format-count";
import { formatNearDate, type ReaderClock } from "../format/format-moment";
import { formatSince } from "../format/format-period";
import type { Language } from "../language";
import { capitalize, type Sentence, sentence, strong } from "../sentence";
import { lowerFirst } from "./join-channels";

/** What is used and left of a cap; `next` where it is known how many it will be later, `freeAt` where none is left. */
export interface Budget extends CapState {
  next?: { at: InstantText; left: number };
}

/** "Einer von zwei genutzt. Einer ist noch frei. Ab 12. Dezember sind es wieder zwei." */
export function writeBudget(
  { cap, used, left, freeAt, next }: Budget,
  clock: ReaderClock,
  language: Language,
): Sentence {
  const { one } = cap.channel ? channelWords(cap.channel, language) : contacts[language];
  const { none, taken, now, later, again } = budgetWords[language];
  if (cap.max === 0) return none(one);
  const date = (at: InstantText) => formatNearDate(at, clock, language);
  const sofar = sentence`${taken(used, cap.max, one)} ${now(left, one)}`;
  if (next) return sentence`${sofar} ${later(date(next.at), next.left, one)}`;
  return freeAt === null ? sofar : sentence`${sofar} ${again(date(freeAt), one)}`;
}

/** What stands under the picture of it: which are used, which are free, and from when the next are. */
export function writeBudgetLegend({ freeAt, next }: Budget, clock: ReaderClock, language: Language) {
  const at = next?.at ?? freeAt;
  const { used, soon, left } = legendWords[language];
  return { used, left, soon: at ? soon(formatNearDate(at, clock, language)) : null };
}

/** "Anrufe im letzten Monat", "Advertising and offers: contacts in the last 14 days". */
export function writeBudgetTitle(
  { channel, per }: { channel?: string; per: CalendarPeriod },
  language: Language,
  topicLabel?: string,
): string {
  const { plural } = channel ? channelWords(channel, language) : contacts[language];
  const title = `${plural} ${formatSince(per, language)}`;
  return topicLabel ? `${topicLabel}: ${language === "en" ? lowerFirst(title) : title}` : title;
}

/** In a list: "zwei von zwei Anrufen", "einer von drei Anrufen", "two of two calls". */
export function writeUsed(
  { channel, max }: Pick<Cap, "channel" | "max">,
  used: number,
  language: Language,
): string {
  const { counted, one } = channel ? channelWords(channel, language) : contacts[language];
  const count = used === 1 ? one : numberWord(used, language);
  if (language === "en")
    return `${count} of ${numberWord(max, "en")} ${max === 1 ? lowerFirst(oneOf(channel)) : counted}`;
  return max === 1 ? `${count} von ${dativeOfOne[one]}` : `${count} von ${numberWord(max, "de")} ${counted}`;
}

const dativeOfOne: Record<string, string> = { einer: "einem", eine: "einer" };

function oneOf(channel: string | undefined): string {
  return channel ? channelWords(channel, "en").label : "contact";
}

const contacts = {
  de: { plural: "Kontakte", counted: "Kontakten", one: "einer" },
  en: { plural: "Contacts", counted: "contacts", one: "one" },
};

const legendWords = {
  de: { used: "genutzt", left: "frei", soon: (date: string) => `wieder frei ab ${date}` },
  en: { used: "used", left: "free", soon: (date: string) => `free again from ${date}` },
};

const budgetWords = {
  de: {
    none: (one: string): Sentence => sentence`${strong(`K${one}`)} ist erlaubt.`,
    taken(used: number, max: number, one: string): string {
      if (used === 0) return `Noch k${one} genutzt.`;
      const count = capitalize(used === 1 ? one : numberWord(used, "de"));
      if (used > max)
        return `${count} genutzt, höchstens ${max === 1 ? one : numberWord(max, "de")} erlaubt.`;
      return `${count} von ${max === 1 ? dativeOfOne[one] : numberWord(max, "de")} genutzt.`;
    },
    again: (date: string, one: string): Sentence => sentence`Ab ${date} ist wieder ${one} frei.`,
    now(left: number, one: string): Sentence {
      if (left === 0) return sentence`${strong(`K${one}`)} ist mehr frei.`;
      if (left === 1) return sentence`${strong(capitalize(one))} ist noch frei.`;
      return sentence`${strong(capitalize(numberWord(left, "de")))} sind noch frei.`;
    },
    later(date: string, left: number, one: string): Sentence {
      const count = left === 1 ? one : numberWord(left, "de");
      return sentence`Ab ${date} ${left === 1 ? "ist" : "sind"} es wieder ${count}.`;
    },
  },
  en: {
    none: (): Sentence => sentence`${strong("None")} allowed.`,
    taken(used: number, max: number): string {
      if (used === 0) return "None used yet.";
      const count = capitalize(numberWord(used, "en"));
      if (used > max) return `${count} used, at most ${numberWord(max, "en")} allowed.`;
      return `${count} of ${numberWord(max, "en")} used.`;
    },
    again: (date: string): Sentence => sentence`From ${date} there is one again.`,
    now(left: number): Sentence {
      if (left === 0) return sentence`${strong("None")} left.`;
      return sentence`${strong(capitalize(numberWord(left, "en")))} left.`;
    },
    later(date: string, left: number): Sentence {
      return sentence`From ${date} there ${left === 1 ? "is" : "are"} ${numberWord(left, "en")} again.`;
    },
  },
};
