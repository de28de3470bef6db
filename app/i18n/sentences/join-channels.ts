import type { ChannelId } from "~/domain/preference/channel";
import { channelWords } from "../channel-words";
import { joinWithAnd, joinWithOr } from "../format/join-list";
import type { Language } from "../language";

/** "per Brief oder E-Mail", "by letter, email or in person": a preposition that neighbours share is said once. */
export function joinByChannels(channels: ChannelId[], language: Language): string {
  const ways = channels.map((channel) => channelWords(channel, language).by);
  return joinWithOr(ways.map(dropShared(ways)), language);
}

/** "Anrufe und Briefe"; in English small: "calls and letters". */
export function joinPlurals(channels: ChannelId[], language: Language, word: "and" | "or"): string {
  const plurals = channels.map((channel) => channelWords(channel, language).plural);
  const join = word === "and" ? joinWithAnd : joinWithOr;
  return join(language === "de" ? plurals : plurals.map(lowerFirst), language);
}

export function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

const prepositions = /^(per|by) /;

function dropShared(ways: string[]) {
  return (way: string, index: number): string => {
    const before = ways[index - 1]?.match(prepositions)?.[0];
    return before && way.startsWith(before) ? way.slice(before.length) : way;
  };
}
