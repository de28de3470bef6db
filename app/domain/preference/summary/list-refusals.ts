/** What is not wanted, said as plainly as what is: a no ranks no lower than a yes (look.md). */
import type { Company } from "../../permission/company";
import { getOwn } from "../../permission/get-own";
import type { Channel } from "../channel";
import type { Preferences } from "../preference";
import type { ChannelsRefused, PreferenceFact, TopicsRefused } from "../preference-fact";
import { findEffectiveHours } from "./effective-hours";
import { needsChoice } from "./group-ways";
import { listChannels, needsAppointment, type OpenWay } from "./list-ways";

/** Topics resting on consent about which nobody may get in touch, and channels closed in so many words. */
export function listRefusals(
  preferences: Preferences,
  company: Company,
  ways: readonly OpenWay[],
): (TopicsRefused | ChannelsRefused)[] {
  const topics = listRefusedTopics(preferences, company, ways);
  const channels = listRefusedChannels(preferences, company, ways);
  return [
    ...(topics.length > 0 ? [{ kind: "topics_refused" as const, topics }] : []),
    ...(channels.length > 0 ? [{ kind: "channels_refused" as const, channels }] : []),
  ];
}

/** Channels that an appointment alone opens, where the customer or a topic speaks of them. */
export function listAppointmentOnly(preferences: Preferences, company: Company): PreferenceFact[] {
  const spokenOf = new Set(
    company.topics
      .filter(({ basis, retired }) => !retired && (basis === "consent" || basis === "contract"))
      .flatMap((topic) => listChannels(preferences, company, topic).map(({ id }) => id)),
  );
  const channels = company.channels
    .filter((channel) => needsAppointment(preferences, channel))
    .filter(({ id }) => spokenOf.has(id) || preferences.byAppointment?.includes(id))
    .map(({ id }) => id);
  return channels.length > 0 ? [{ kind: "appointment_only", channels }] : [];
}

function listRefusedTopics(preferences: Preferences, company: Company, ways: readonly OpenWay[]): string[] {
  const open = new Set(ways.map(({ topic }) => topic.id));
  return company.topics
    .filter(({ id, basis, retired }) => basis === "consent" && !retired && !open.has(id))
    .filter((topic) => {
      const channels = listChannels(preferences, company, topic);
      return !channels.some((channel) => needsAppointment(preferences, channel));
    })
    .map(({ id }) => id);
}

function listRefusedChannels(preferences: Preferences, company: Company, ways: readonly OpenWay[]): string[] {
  const open = new Set(ways.filter(({ topic }) => topic.basis !== "legal-obligation").map(channelOf));
  return company.channels
    .filter((channel) => !open.has(channel.id) && !needsAppointment(preferences, channel))
    .filter((channel) => channel.id === "phone" || isClosed(preferences, channel))
    .map(({ id }) => id);
}

/** By hours that leave nothing, or by a cap of zero on the channel alone. */
function isClosed(preferences: Preferences, channel: Channel): boolean {
  if (getOwn(preferences.hours, channel.id) && findEffectiveHours(preferences, channel)?.length === 0)
    return true;
  return (preferences.caps ?? []).some(
    (cap) => cap.max === 0 && cap.channel === channel.id && !cap.topic && !cap.sender,
  );
}

function channelOf({ channel }: OpenWay): string {
  return channel.id;
}

/** Live channels on which somebody may get in touch by choice. */
export function listLiveChannels(ways: readonly OpenWay[]): string[] {
  const live = ways.filter((way) => needsChoice(way) && way.channel.live);
  return [...new Set(live.map(channelOf))];
}
