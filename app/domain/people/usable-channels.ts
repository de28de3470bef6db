/**
 * Which channels a customer can be reached by (permission.md, "What else is known of the customer"): there is a contact
 * point of the right kind, opened for the channel, not known bad, and refused for it by nobody: a number that one person
 * refused is refused for all who share it (product.md, principle 8).
 */
import type { ChannelId } from "../preference/channel";
import { type ContactPointKind, servesChannel } from "./contact-point";

export interface ReachableBy {
  kind: ContactPointKind;
  openChannels: readonly ChannelId[];
  /** Channels that anybody who shares the value has refused. */
  refusedChannels: readonly ChannelId[];
  badSince: number | null;
}

export function listUsableChannelsOf(points: readonly ReachableBy[]): ChannelId[] {
  const usable: ChannelId[] = [];
  for (const point of points) {
    for (const channel of usableChannels(point)) if (!usable.includes(channel)) usable.push(channel);
  }
  return usable;
}

/** The channels for which this one contact point may be used. */
export function usableChannels(point: ReachableBy): ChannelId[] {
  if (point.badSince !== null) return [];
  return point.openChannels.filter(
    (channel) => servesChannel(point.kind, channel) && !point.refusedChannels.includes(channel),
  );
}
