/** The form about topics and ways: what was ticked and written, and what becomes of it. */
import type { ChannelId } from "~/domain/preference/channel";
import type { Preferences } from "~/domain/preference/preference";
import type { TopicId } from "~/domain/preference/topic";

export interface TopicsValues {
  /** Per topic the ticked channels. */
  topics: Record<TopicId, ChannelId[]>;
  notes: Record<TopicId, string>;
}

export const noteCharactersMax = 500;

export const topicField = (topic: TopicId) => `topic-${topic}`;
export const noteField = (topic: TopicId) => `note-${topic}`;

export function toTopicsValues({ topics, notes }: Preferences): TopicsValues {
  return { topics: topics ?? {}, notes: notes ?? {} };
}

/** Reads what the form asked about: the topics on offer. */
export function readTopicsValues(form: FormData, offered: readonly TopicId[]): TopicsValues {
  const texts = (name: string) => form.getAll(name).map(String);
  return {
    topics: Object.fromEntries(offered.map((topic) => [topic, texts(topicField(topic))])),
    notes: Object.fromEntries(offered.map((topic) => [topic, (texts(noteField(topic))[0] ?? "").trim()])),
  };
}

/** What was chosen before keeps its place, the dearest first; what is new comes behind. */
export function withTopics(current: Preferences, values: TopicsValues): Preferences {
  const chosen = Object.entries(values.topics).map(([topic, channels]) => [
    topic,
    keepOrder(current.topics?.[topic] ?? [], channels),
  ]);
  const notes = { ...current.notes, ...values.notes };
  return {
    ...current,
    topics: withoutEmpty({ ...current.topics, ...Object.fromEntries(chosen) }),
    notes: withoutEmpty(notes),
  };
}

function keepOrder(before: ChannelId[], ticked: ChannelId[]): ChannelId[] {
  const kept = before.filter((channel) => ticked.includes(channel));
  return [...kept, ...ticked.filter((channel) => !kept.includes(channel))];
}

function withoutEmpty<T extends { length: number }>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value.length > 0));
}
