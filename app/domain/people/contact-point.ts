import type { ChannelId } from "../preference/channel";

export const contactPointKinds = ["email", "phone", "postal"] as const;

export type ContactPointKind = (typeof contactPointKinds)[number];

/** An e-mail address, a phone number or a postal address of one customer. */
export interface ContactPoint {
  id: string;
  kind: ContactPointKind;
  /** E-mail: lower case. Phone: E.164. Postal: the lines as they stand on a letter, without the name. */
  value: string;
  /** Keyed hash of the value: equal values, equal hashes. */
  valueHash: string;
  /** The channels for which it is opened. */
  openChannels: ChannelId[];
  /** Milliseconds since 1970; null = never shown to be the customer's own. */
  verifiedAt: number | null;
  /** Since then nothing arrives there; null = not known bad. */
  badSince: number | null;
  createdAt: number;
}

/** What a channel is reached by: a visit needs a postal address, a video call an e-mail address or a number. */
const kindsByChannel: Record<string, readonly ContactPointKind[]> = {
  phone: ["phone"],
  sms: ["phone"],
  messenger: ["phone"],
  email: ["email"],
  letter: ["postal"],
  visit: ["postal"],
  video: ["email", "phone"],
};

/** A channel that the company added itself may use whatever the customer opened for it. */
export function listKindsForChannel(channel: ChannelId): readonly ContactPointKind[] {
  return Object.hasOwn(kindsByChannel, channel) ? kindsByChannel[channel]! : contactPointKinds;
}

/** Whether a contact point of this kind can serve the channel. */
export function servesChannel(kind: ContactPointKind, channel: ChannelId): boolean {
  return listKindsForChannel(channel).includes(kind);
}

/** The channels that come with the application, whether the company uses them or not. */
export const builtInChannels: readonly ChannelId[] = Object.keys(kindsByChannel);

/** The built-in channels that a contact point of this kind can serve. */
export function listChannelsOfKind(kind: ContactPointKind): ChannelId[] {
  return builtInChannels.filter((channel) => servesChannel(kind, channel));
}
