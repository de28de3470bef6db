/**
 * Gathers open ways into facts: what one sentence can say without saying too much. A live channel makes a
 * sentence of its own with all its topics; written channels of one topic go together, and so do topics with the
 * same channels. Ways that differ in who, when or how often are never joined.
 */
import { isBinding } from "../../permission/rule-table";
import type { Cap, SenderType } from "../preference";
import type { ContactAllowed, ContractKept, LawKept } from "../preference-fact";
import { isCappedBy, type OpenWay } from "./list-ways";

type Kept = ContractKept | LawKept;

/** Consent, and calls and visits about a contract, live channels first. */
export function listContactsAllowed(ways: readonly OpenWay[]): ContactAllowed[] {
  const asked = ways.filter(needsChoice);
  const live = groupBy(asked.filter(isLive), whoAndWhen, ({ channel }) => channel.id);
  const written = mergeTopics(asked.filter((way) => !isLive(way)));
  return [...live, ...written].map((group) => toContactAllowed(group, asked));
}

/** What comes without being asked for: to a contract, or because the law wants it. */
export function listKept(ways: readonly OpenWay[], basis: "contract" | "legal-obligation"): Kept[] {
  const kept = ways.filter((way) => way.topic.basis === basis && !needsChoice(way));
  const ofOneTopic = groupBy(kept, ({ topic }) => topic.id).map(toKept);
  return groupBy(ofOneTopic, ({ ways, ai }) => JSON.stringify([ways, ai])).map((facts) => ({
    kind: basis === "contract" ? "contract_kept" : "law_kept",
    ...facts[0]!,
    topics: facts.flatMap(({ topics }) => topics),
  }));
}

function toKept(ofOneTopic: OpenWay[]): Omit<Kept, "kind"> {
  const ways = groupBy(ofOneTopic, ({ windows }) => JSON.stringify(windows)).map((group) => ({
    channels: channelsOf(group),
    windows: group[0]!.windows,
  }));
  return {
    topics: topicsOf(ofOneTopic),
    // Those always open first: said after hours, they would sound as if the hours were theirs.
    ways: ways.toSorted((a, b) => Number(a.windows !== null) - Number(b.windows !== null)),
    ai: channelsOf(ofOneTopic.filter(({ senders }) => senders.includes("ai"))),
  };
}

/** Do the rules ask who of the staff was chosen? */
export function needsChoice({ topic, channel }: OpenWay): boolean {
  return isBinding("not_chosen", topic.basis, channel);
}

function isLive({ channel }: OpenWay): boolean {
  return channel.live;
}

/** First the channels of each topic, then the topics whose channels are the same. */
function mergeTopics(ways: readonly OpenWay[]): OpenWay[][] {
  const ofOneTopic = groupBy(ways, whoAndWhen, ({ topic }) => topic.id);
  return groupBy(
    ofOneTopic,
    ([way]) => whoAndWhen(way!),
    (group) => channelsOf(group).toSorted().join(" "),
  ).map((groups) => groups.flat());
}

function whoAndWhen({ area, chosen, senders, windows, caps }: OpenWay): string {
  return JSON.stringify([area, chosen, senders, windows, caps]);
}

function groupBy<Item>(items: readonly Item[], ...keys: ((item: Item) => string)[]): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = JSON.stringify(keys.map((keyOf) => keyOf(item)));
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

function toContactAllowed(group: OpenWay[], asked: OpenWay[]): ContactAllowed {
  const { area, chosen, senders, windows, channel } = group[0]!;
  const topics = topicsOf(group);
  return {
    kind: "contact_allowed",
    area,
    chosen,
    senders,
    topics,
    channels: channelsOf(group),
    windows,
    isLive: channel.live,
    isOnly: asked.every((way) => group.includes(way) || !topics.includes(way.topic.id)),
    caps: group[0]!.caps.filter((cap) => speaksOfExactly(cap, group, asked)),
  };
}

/** The cap speaks of every contact of this sentence and of no other. */
function speaksOfExactly(cap: Cap, group: OpenWay[], asked: OpenWay[]): boolean {
  return asked.every((way) =>
    way.senders.every((sender: SenderType) => isCappedBy(cap, way, sender) === group.includes(way)),
  );
}

function topicsOf(group: OpenWay[]): string[] {
  return [...new Set(group.map(({ topic }) => topic.id))];
}

function channelsOf(group: OpenWay[]): string[] {
  return [...new Set(group.map(({ channel }) => channel.id))];
}
