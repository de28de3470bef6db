/**
 * Every pair of topic and channel that is open to somebody, with those who may use it: the permission rules
 * that do not depend on the time, read from the side of the preferences (permission.md, "Rules"). Caps of zero
 * close a way for good. Vital interests are open on every way and not listed.
 */
import type { Company } from "../../permission/company";
import { getOwn } from "../../permission/get-own";
import { isBinding } from "../../permission/rule-table";
import type { Channel, ChannelId, HoursWindow } from "../channel";
import { type Cap, type Preferences, type SenderType, senderTypes } from "../preference";
import type { ChosenPeople } from "../preference-fact";
import type { AreaId, Topic } from "../topic";
import { type Decided, findChosenPeople } from "./chosen-people";
import { findEffectiveHours } from "./effective-hours";

export interface OpenWay {
  topic: Topic;
  channel: Channel;
  /** The area for which people were chosen apart. */
  area: AreaId | null;
  /** Who of the staff, where `senders` names them and the rules ask for it. */
  chosen: ChosenPeople | null;
  senders: SenderType[];
  windows: HoursWindow[] | null;
  /** Caps with room that speak of it. */
  caps: Cap[];
}

/** Of each customer as they were read: a page says the same ways in several places. */
const openWays = new WeakMap<Decided, { company: Company; ways: readonly OpenWay[] }>();

export function listOpenWays(customer: Decided, company: Company): readonly OpenWay[] {
  const known = openWays.get(customer);
  if (known?.company === company) return known.ways;
  const ways = describeWays(customer, company);
  openWays.set(customer, { company, ways });
  return ways;
}

function describeWays(customer: Decided, company: Company): OpenWay[] {
  const topics = company.topics.filter(({ retired, basis }) => !retired && basis !== "vital-interest");
  return topics.flatMap((topic) =>
    listChannels(customer.preferences, company, topic)
      .filter((channel) => !needsAppointment(customer.preferences, channel))
      .map((channel) => describeWay(customer, company, topic, channel))
      .filter(({ senders, windows }) => senders.length > 0 && windows?.length !== 0),
  );
}

/** The channels that the customer or the topic names, appointments included, the dearest first. */
export function listChannels({ topics }: Preferences, company: Company, topic: Topic): Channel[] {
  const named = getOwn(topics, topic.id) ?? [];
  const byId = (id: ChannelId) => company.channels.find((channel) => channel.id === id) ?? [];
  if (topic.basis === "legal-obligation") return topic.channels?.flatMap(byId) ?? company.channels;
  if (topic.basis === "contract" && named.length === 0) return (topic.channels ?? []).flatMap(byId);
  return named.flatMap(byId);
}

export function needsAppointment({ byAppointment }: Preferences, channel: Channel): boolean {
  return byAppointment?.includes(channel.id) ?? channel.byAppointment === true;
}

/** Does a contact of this sender count toward the cap, and the cap bind it? */
export function isCappedBy(
  cap: Cap,
  { topic, channel }: Pick<OpenWay, "topic" | "channel">,
  sender: SenderType,
) {
  return (
    isBinding("cap_reached", topic.basis, channel) &&
    (cap.channel ?? channel.id) === channel.id &&
    (cap.topic ?? topic.id) === topic.id &&
    (cap.sender ?? sender) === sender
  );
}

function describeWay(customer: Decided, company: Company, topic: Topic, channel: Channel): OpenWay {
  const { preferences } = customer;
  const needsChoice = isBinding("not_chosen", topic.basis, channel);
  const area = needsChoice ? findArea(preferences, topic) : null;
  const chosen = needsChoice ? findChosenPeople(customer, company, area) : null;
  const caps = preferences.caps ?? [];
  const senders = senderTypes
    .filter((sender) => maySend(preferences, chosen, topic, channel, sender))
    .filter((sender) => !caps.some((cap) => cap.max === 0 && isCappedBy(cap, { topic, channel }, sender)));
  return {
    topic,
    channel,
    area,
    chosen: senders.includes("staff") ? chosen : null,
    senders,
    windows: findEffectiveHours(preferences, channel),
    caps: caps.filter(
      (cap) => cap.max > 0 && senders.some((sender) => isCappedBy(cap, { topic, channel }, sender)),
    ),
  };
}

/** The area of a topic for which people were chosen apart. */
function findArea({ people }: Preferences, { area }: Topic): AreaId | null {
  return area !== undefined && getOwn(people.areas, area) ? area : null;
}

function maySend(
  { people }: Preferences,
  chosen: ChosenPeople | null,
  { basis }: Topic,
  channel: Channel,
  sender: SenderType,
): boolean {
  if (sender === "staff") return chosen !== null || !isBinding("not_chosen", basis, channel);
  if (sender === "automated") {
    return people.automated?.includes(channel.id) || !isBinding("automated_refused", basis, channel);
  }
  return people.ai?.includes(channel.id) || !isBinding("ai_refused", basis, channel);
}
