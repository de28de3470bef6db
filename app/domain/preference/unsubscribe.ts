/**
 * Unsubscribing from a topic over a channel (RFC 8058): the consent for exactly these two is withdrawn, so that the next
 * message is refused to staff, automated senders and AI alike. Only what rests on consent can be withdrawn; a wish of the
 * customer's own, or an answer that they asked for, stays open to staff until it is answered, over or withdrawn.
 */
import type { InputFault } from "../input-fault";
import type { Company } from "../permission/company";
import { getOwn } from "../permission/get-own";
import type { ChannelId } from "./channel";
import type { Preferences } from "./preference";
import type { TopicId } from "./topic";

/** What one link unsubscribes from. */
export interface Subscription {
  topic: TopicId;
  channel: ChannelId;
}

export type SubscriptionFault = { member: "topic" | "channel"; fault: InputFault };

/** Why there is nothing to unsubscribe from; null = there is. */
export function findSubscriptionFault(
  { topic, channel }: Subscription,
  { topics, channels }: Company,
): SubscriptionFault | null {
  const known = topics.find(({ id }) => id === topic);
  if (!known) return { member: "topic", fault: "no_such_topic" };
  if (known.basis !== "consent") return { member: "topic", fault: "rests_on_no_consent" };
  return channels.some(({ id }) => id === channel) ? null : { member: "channel", fault: "no_such_channel" };
}

/** The topic without the channel; everything else word for word as it was. */
export function unsubscribe(preferences: Preferences, { topic, channel }: Subscription): Preferences {
  const open = getOwn(preferences.topics, topic) ?? [];
  if (!open.includes(channel)) return preferences;
  const left = open.filter((id) => id !== channel);
  return { ...preferences, topics: { ...preferences.topics, [topic]: left } };
}
