/**
 * Which decisions place a customer on the list: what the customer named for the member of staff in so many words. What
 * is open to everybody anyway (contract post by default, recalls, danger) would put everybody at the top and is left to
 * the customer's page; contract post by default counts where one asks for a channel or topic.
 */
import type { CompiledCustomer } from "../permission/compile-customer";
import { getOwn } from "../permission/get-own";
import type { ChannelId } from "../preference/channel";
import type { Topic, TopicId } from "../preference/topic";
import type { Standing } from "./find-standing";

/** A channel together with a topic. */
export interface Way {
  channel: ChannelId;
  topic: TopicId;
}

/** Null = every. */
export interface ContactFilter {
  channel: ChannelId | null;
  topic: TopicId | null;
}

/** What a former contact person may still send, and nothing else. */
const channelsOfFormer: readonly ChannelId[] = ["letter", "email"];

export function listCountedWays(
  customer: CompiledCustomer,
  standing: Standing,
  offered: readonly Topic[],
  filter: ContactFilter,
): Way[] {
  const isFiltered = filter.channel !== null || filter.topic !== null;
  return offered
    .filter(({ id }) => filter.topic === null || filter.topic === id)
    .flatMap((topic) =>
      listChannels(customer, standing, topic, isFiltered)
        .filter((channel) => filter.channel === null || filter.channel === channel)
        .filter((channel) => customer.company.channels.has(channel))
        .map((channel) => ({ channel, topic: topic.id })),
    );
}

function listChannels(
  customer: CompiledCustomer,
  standing: Standing,
  topic: Topic,
  isFiltered: boolean,
): readonly ChannelId[] {
  if (standing.kind === "wish") return [];
  const named = getOwn(customer.preferences.topics, topic.id) ?? [];
  const contract = named.length > 0 ? named : (topic.channels ?? []);
  if (standing.kind === "former") {
    return topic.basis === "contract" ? contract.filter((id) => channelsOfFormer.includes(id)) : [];
  }
  if (!isChosenFor(customer, standing.areas, topic)) return [];
  if (topic.basis === "contract") return isFiltered ? contract : named;
  return topic.basis === "consent" ? named : [];
}

/** For topics of an area that the customer did not single out, the general choice holds. */
function isChosenFor(
  { preferences }: CompiledCustomer,
  areas: ReadonlySet<string | undefined>,
  { area }: Topic,
): boolean {
  const isApart = area !== undefined && getOwn(preferences.people.areas, area) !== undefined;
  return areas.has(isApart ? area : undefined);
}
