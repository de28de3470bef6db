import type { ChannelId } from "./channel";
import type { PreferenceFact } from "./preference-fact";
import type { TopicId } from "./topic";

/**
 * What was said about a contact of this kind: the facts that open its channel for its topic; where none does, those
 * that close it.
 */
export function factsAbout(
  facts: readonly PreferenceFact[],
  contact: { topic: TopicId; channel: ChannelId },
): PreferenceFact[] {
  const opening = facts.filter((fact) => opens(fact, contact));
  return opening.length > 0 ? opening : facts.filter((fact) => closes(fact, contact));
}

function opens(fact: PreferenceFact, { topic, channel }: { topic: TopicId; channel: ChannelId }): boolean {
  switch (fact.kind) {
    case "contact_allowed":
      return fact.topics.includes(topic) && fact.channels.includes(channel);
    case "contract_kept":
    case "law_kept":
      return fact.topics.includes(topic) && fact.ways.some(({ channels }) => channels.includes(channel));
    case "danger_kept":
      return fact.topics.includes(topic);
    default:
      return false;
  }
}

function closes(fact: PreferenceFact, { topic, channel }: { topic: TopicId; channel: ChannelId }): boolean {
  switch (fact.kind) {
    case "nobody_allowed":
      return true;
    case "pause":
      return fact.isRunning;
    case "topics_refused":
    case "contact_allowed":
      return fact.topics.includes(topic);
    case "channels_refused":
      return fact.channels.includes(channel);
    default:
      return false;
  }
}
