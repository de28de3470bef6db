import type { NobodyReaches, NobodyReason } from "~/domain/permission/explain-nobody";
import { channelWords } from "../channel-words";
import { formatMoment, formatNearDate, type ReaderClock } from "../format/format-moment";
import { joinWithAnd } from "../format/join-list";
import type { Language } from "../language";
import { type Sentence, sentence, strong } from "../sentence";

/** "Niemand: Ihre Höchstzahl ist erreicht. Wieder ab 23. Februar." */
export function writeNobody(nobody: NobodyReaches | null, clock: ReaderClock, language: Language): Sentence {
  const words = wordsOf[language];
  if (nobody === null) return sentence`${strong(words.nobody)}.`;
  const reasons = nobody.reasons.map((reason) => words.reasons[reason.code](tell(reason, clock, language)));
  const why = joinWithAnd([...new Set(reasons)], language);
  const again = nobody.again === null ? undefined : formatMoment(nobody.again, clock, language);
  return sentence`${strong(words.nobody)}: ${why}.${again && sentence` ${words.again} ${strong(again)}.`}`;
}

interface Told {
  /** "Anrufe". */
  plural: string;
  /** "eine Telefonnummer". */
  address: string;
  /** The last day of it, both ends included; absent = no end is known. */
  lastDay?: string;
}

function tell({ channel, until }: NobodyReason, clock: ReaderClock, language: Language): Told {
  const { plural, address } = channelWords(channel, language);
  return { plural, address, ...(until !== null && { lastDay: formatNearDate(until - 1, clock, language) }) };
}

type Reasons = Record<NobodyReason["code"], (told: Told) => string>;

const de = {
  nobody: "Niemand",
  again: "Wieder ab",
  reasons: {
    nobody_chosen: () => "Sie haben niemanden gewählt",
    nobody_has_room: () => "wen Sie gewählt haben, hat zurzeit keinen Platz",
    topic_refused: () => "Sie haben kein Thema erlaubt",
    channel_refused: () => "Sie haben dafür nichts erlaubt",
    automated_refused: () => "Sie möchten keine automatischen Nachrichten",
    ai_refused: () => "Sie möchten keine KI",
    no_contact_point: ({ address }) => `es fehlt noch: ${address}`,
    appointment_needed: ({ plural }) => `${plural} möchten Sie nur nach Termin`,
    paused: ({ lastDay }) => (lastDay ? `Sie machen Pause bis ${lastDay}` : "Sie machen Pause"),
    outside_hours: () => "in diese Tage fällt keine Zeit, die Sie erlauben",
    public_holiday: () => "es ist Feiertag",
    cap_reached: () => "Ihre Höchstzahl ist erreicht",
  } as Reasons,
};

const en: typeof de = {
  nobody: "Nobody",
  again: "Again from",
  reasons: {
    nobody_chosen: () => "you have chosen nobody",
    nobody_has_room: () => "those whom you have chosen have no room at present",
    topic_refused: () => "you have allowed no topic",
    channel_refused: () => "you have allowed no way for it",
    automated_refused: () => "you want no automatic messages",
    ai_refused: () => "you want no AI",
    no_contact_point: ({ address }) => `still missing: ${address}`,
    appointment_needed: ({ plural }) => `you want ${plural} by appointment only`,
    paused: ({ lastDay }) => (lastDay ? `you are taking a break until ${lastDay}` : "you are taking a break"),
    outside_hours: () => "no time that you allow falls into these days",
    public_holiday: () => "it is a public holiday",
    cap_reached: () => "your limit is reached",
  },
};

const wordsOf = { de, en };
