/**
 * Which topics may come over which channels, before and after (permission.md, "Rules": topic_refused and
 * channel_refused). For a topic of basis consent these are the channels named; for one of basis contract the
 * topic's own where none is named; what the law requires and danger do not ask the customer.
 */
import type { Company } from "../../permission/company";
import { getOwn } from "../../permission/get-own";
import type { ChannelId } from "../channel";
import type { Preferences } from "../preference";
import type { Topic, TopicId } from "../topic";
import { compareIds, intersect, isSameOrder } from "./id-sets";
import type { PreferenceChange } from "./preference-change";

export function compareTopics(
  before: Preferences,
  after: Preferences,
  { topics }: Company,
): PreferenceChange[] {
  return topics.flatMap((topic) => [
    ...compareChannels(openChannels(before, topic), openChannels(after, topic), topic),
    ...compareNotes(before, after, topic),
  ]);
}

/** Only the channels open before and after. Where a contract would be left with none, what held before stays. */
export function meetTopics(
  before: Preferences,
  after: Preferences,
  { topics }: Company,
): Preferences["topics"] {
  return Object.fromEntries(
    topics
      .map((topic) => [topic.id, meetChannels(before, after, topic)] as const)
      .filter(([, channels]) => channels.length > 0),
  );
}

function compareChannels(before: ChannelId[], after: ChannelId[], { id: topic }: Topic): PreferenceChange[] {
  const changes: PreferenceChange[] = compareIds(before, after, "wider").map(({ id, direction }) => ({
    part: "topic",
    direction,
    topic,
    channel: id,
  }));
  if (isSameOrder(before, after)) return changes;
  return [...changes, { part: "channel_order", direction: "wider", topic, channels: after }];
}

function compareNotes(before: Preferences, after: Preferences, { id: topic }: Topic): PreferenceChange[] {
  const [from, to] = [noteIn(before, topic), noteIn(after, topic)];
  return from === to ? [] : [{ part: "note", direction: "wider", topic, before: from, after: to }];
}

/** Nothing but spaces says nothing. */
function noteIn({ notes }: Preferences, topic: TopicId): string | null {
  return getOwn(notes, topic)?.trim() || null;
}

/** No channel named for a contract means the topic's own, so that "none" cannot be said. */
function meetChannels(before: Preferences, after: Preferences, topic: Topic): ChannelId[] {
  const named = getOwn(before.topics, topic.id) ?? [];
  if (topic.basis !== "contract") return intersect(named, getOwn(after.topics, topic.id) ?? []);
  const open = openChannels(before, topic);
  const met = intersect(open, openChannels(after, topic));
  return met.length === 0 || met.length === open.length ? named : met;
}

function openChannels({ topics }: Preferences, { id, basis, channels }: Topic): ChannelId[] {
  const named = getOwn(topics, id) ?? [];
  if (basis === "consent") return named;
  if (basis === "contract") return named.length > 0 ? named : (channels ?? []);
  return [];
}
