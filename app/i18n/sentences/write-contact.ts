import type { Directory } from "~/domain/people/directory";
import type { DecisionBasis, Sender } from "~/domain/permission/permission";
import type { ChannelId, HoursWindow } from "~/domain/preference/channel";
import type { StaffId } from "~/domain/preference/preference";
import type { TopicId } from "~/domain/preference/topic";
import { formatShortWindows } from "../format/format-windows";
import type { Language } from "../language";
import { type Sentence, sentence } from "../sentence";
import { germanContact } from "./de/contact-sentences";
import { englishContact } from "./en/contact-sentences";
import { type Names, namesIn } from "./names";

/** A contact that took place or was tried. */
export interface ContactStory {
  sender: Sender;
  channel: ChannelId;
  topic: TopicId;
  isReached: boolean;
}

export interface ContactSentences {
  /** `isReader`: the sender is who reads. */
  line(story: ContactStory, names: Names, isReader: boolean): Sentence;
  allowedBy: Record<DecisionBasis | "nothing", string>;
  allowedByHours(windows: string): string;
}

const sentences: Record<Language, ContactSentences> = { de: germanContact, en: englishContact };

/** A line of the history, without a full stop: "Frau Keller hat angerufen, zu Beratung". No reader = the customer. */
export function writeContact(
  story: ContactStory,
  { directory, language, reader }: { directory: Directory; language: Language; reader?: StaffId },
): Sentence {
  const isReader = story.sender.type === "staff" && story.sender.id === reader;
  const names = namesIn(directory, language, reader === undefined ? "to-customer" : "to-staff");
  return sentences[language].line(story, names, isReader);
}

/** What allowed it: "erlaubt durch: Di und Do, 17 bis 19 Uhr", "auf Ihren Wunsch"; null = nothing did. */
export function writeAllowedBy(
  basis: DecisionBasis | null,
  windows: HoursWindow[] | null,
  language: Language,
): Sentence {
  const words = sentences[language];
  if (basis === "consent" && windows && windows.length > 0) {
    return sentence`${words.allowedByHours(formatShortWindows(windows, language))}`;
  }
  return sentence`${words.allowedBy[basis ?? "nothing"]}`;
}
