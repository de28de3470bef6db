import type { IconName } from "~/design-system/icon";
import type { ChannelId } from "~/domain/preference/channel";

const icons: Record<ChannelId, IconName> = {
  phone: "phone",
  email: "mail",
  sms: "sms",
  messenger: "message",
  letter: "letter",
  visit: "visit",
  video: "video",
};

/** A channel that the company added itself has none of its own. */
export function channelIcon(channel: ChannelId): IconName {
  return Object.hasOwn(icons, channel) ? icons[channel]! : "message";
}
