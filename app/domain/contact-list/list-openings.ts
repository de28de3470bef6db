/** When the counted ways and wishes are open next, for one member of staff. Some microseconds per way. */
import type { CompiledCustomer } from "../permission/compile-customer";
import { findPermissionWindow } from "../permission/decide-permission";
import type { InstantWindow } from "../permission/next-window";
import type { ChannelId } from "../preference/channel";
import type { StaffId } from "../preference/preference";
import type { TopicId } from "../preference/topic";
import type { Instant } from "../time/instant";
import type { Wish } from "./contact-candidate";
import type { Way } from "./list-counted-ways";

/** A channel that is open, or opens next, for these topics alike. */
export interface Opening extends InstantWindow {
  channel: ChannelId;
  /** Empty = a wish about anything. */
  topics: TopicId[];
  isWish: boolean;
}

/** The wishes first, then by when they open and close. Whatever never opens is left out. */
export function listOpenings(
  customer: CompiledCustomer,
  ways: readonly Way[],
  wishes: readonly Wish[],
  staff: StaffId,
  now: Instant,
): Opening[] {
  const asked = wishes.flatMap((wish) => findWishOpening(customer, wish, staff, now));
  const named: Opening[] = [];
  for (const way of ways) {
    const window = findPermissionWindow(customer, toRequest(way, staff), now);
    if (!window || asked.some((opening) => isSame(opening, way.channel, window))) continue;
    const alike = named.find((opening) => isSame(opening, way.channel, window));
    if (alike) alike.topics.push(way.topic);
    else named.push({ ...window, channel: way.channel, topics: [way.topic], isWish: false });
  }
  return [...asked, ...named.sort((a, b) => a.from - b.from || compareEnds(a.until, b.until))];
}

export function toRequest({ channel, topic }: Way, staff: StaffId) {
  return { sender: { type: "staff" as const, id: staff }, channel, topic };
}

/** Open while the wish is, or not at all: nothing but a missing address or number stands against it. */
function findWishOpening(customer: CompiledCustomer, wish: Wish, staff: StaffId, now: Instant): Opening[] {
  const way = findWayOfWish(customer, wish);
  const from = Math.max(wish.from, now);
  if (!way || findPermissionWindow(customer, toRequest(way, staff), from)?.from !== from) return [];
  const { channel, topic, until } = wish;
  return [{ channel, topics: topic === null ? [] : [topic], from, until, isWish: true }];
}

/** A wish about anything is open for every topic alike: one stands for all. */
export function findWayOfWish({ company }: CompiledCustomer, { channel, topic }: Wish): Way | null {
  if (topic !== null) return { channel, topic };
  for (const [id, { retired }] of company.topics) if (!retired) return { channel, topic: id };
  return null;
}

function isSame(opening: Opening, channel: ChannelId, { from, until }: InstantWindow): boolean {
  return opening.channel === channel && opening.from === from && opening.until === until;
}

/** Infinity less Infinity is no number. */
export function compareEnds(a: Instant, b: Instant): number {
  return a === b ? 0 : a - b;
}
