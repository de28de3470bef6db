import type { ChannelId } from "~/domain/preference/channel";
import type { Telling } from "../../problem";
import { tellFaultOf } from "../../tell-input-fault";

/** Where in a list of channels (`member`, as a JSON pointer goes on) those stand that nobody here knows. */
export function pointAtUnknownChannels(
  member: string,
  channels: readonly ChannelId[],
  unknown: readonly ChannelId[],
): { member: string; detail: Telling }[] {
  return channels.flatMap((channel, place) =>
    unknown.includes(channel)
      ? [{ member: `${member}/${place}`, detail: tellFaultOf("no_such_channel") }]
      : [],
  );
}
