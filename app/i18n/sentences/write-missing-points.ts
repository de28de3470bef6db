import type { ChannelId } from "~/domain/preference/channel";
import { channelWords } from "../channel-words";
import { joinWithAnd } from "../format/join-list";
import type { Language } from "../language";
import { joinPlurals } from "./join-channels";

/** "Noch nicht möglich: E-Mails. Dafür fehlt: E-Mail-Adresse."; null where nothing is missing. */
export function writeMissingPoints(channels: ChannelId[], language: Language): string | null {
  if (channels.length === 0) return null;
  const { notYet, missing } = words[language];
  const addresses = new Set(channels.map((channel) => channelWords(channel, language).address));
  const ways = joinPlurals(channels, language, "and");
  return `${notYet}: ${ways}. ${missing}: ${joinWithAnd([...addresses], language)}.`;
}

const words = {
  de: { notYet: "Noch nicht möglich", missing: "Dafür fehlt" },
  en: { notYet: "Not possible yet", missing: "Missing for this" },
};
