/**
 * "What would happen now": who could reach the customer within a week, by which way, about what and from when on, as
 * the decision itself answers it. Asked is what rests on the customer's choice: consent, and calls and visits about a
 * contract. A team answers by one of its members, since the rules tell them apart by nothing but a block.
 *
 * Wishes and what a contract or the law needs are told elsewhere. Cost: one decision for each way and sender.
 */
import type { ChannelId } from "../preference/channel";
import type { SenderType, StaffId, TeamId } from "../preference/preference";
import { findStandIns } from "../preference/summary/chosen-people";
import { needsChoice } from "../preference/summary/group-ways";
import { listOpenWays, type OpenWay } from "../preference/summary/list-ways";
import type { TopicId } from "../preference/topic";
import { dayMs, type Instant } from "../time/instant";
import type { Company } from "./company";
import type { CompiledCustomer } from "./compile-customer";
import { findPermissionWindow } from "./decide-permission";
import type { InstantWindow } from "./next-window";
import type { Sender } from "./permission";

export type WhoReaches =
  | { type: "person"; staff: StaffId }
  /** None named = anyone of the company. */
  | { type: "teams"; teams: TeamId[] }
  | { type: Exclude<SenderType, "staff"> };

/** An unbroken stretch; `until` is Infinity where its end cannot be foreseen. */
export interface Reach extends InstantWindow {
  who: WhoReaches;
  channels: ChannelId[];
  topics: TopicId[];
}

export const reachDays = 7;

/** What opens first comes first; what differs in nothing but the topic, or nothing but the channel, is one. */
export function listReach(customer: CompiledCustomer, company: Company, now: Instant): Reach[] {
  const ways = listOpenWays(customer.facts, company).filter(needsChoice);
  const reached = ways.flatMap((way) =>
    listAsked(customer, company, way).flatMap(({ who, sender }) => {
      const request = { sender, channel: way.channel.id, topic: way.topic.id };
      const window = findPermissionWindow(customer, request, now);
      if (!window || window.from >= now + reachDays * dayMs) return [];
      return [{ ...window, who, channels: [way.channel.id], topics: [way.topic.id] }];
    }),
  );
  const ofTopics = join(reached, "topics");
  return join(ofTopics, "channels").sort((a, b) => a.from - b.from);
}

/** Who is asked about, and in whose name the decision is asked. */
interface Asked {
  who: WhoReaches;
  sender: Sender;
}

function listAsked(customer: CompiledCustomer, company: Company, way: OpenWay): Asked[] {
  return way.senders.flatMap((type): Asked[] =>
    type === "staff" ? listStaff(customer, company, way) : [{ who: { type }, sender: { type, id: "" } }],
  );
}

function listStaff(customer: CompiledCustomer, company: Company, { chosen, area }: OpenWay): Asked[] {
  if (chosen?.mode === "person") {
    const { standIns } = findStandIns(customer.facts, company, area, chosen.staff);
    return [chosen.staff, ...standIns].map((staff) => ({
      who: { type: "person", staff },
      sender: { type: "staff", id: staff },
    }));
  }
  if (chosen?.mode !== "anyone") return [];
  const { teams } = chosen;
  const blocked = customer.preferences.people.blocked ?? [];
  const member = company.staff.find(
    ({ id, team }) => (teams.length === 0 || teams.includes(team)) && !blocked.includes(id),
  );
  return member ? [{ who: { type: "teams", teams }, sender: { type: "staff", id: member.id } }] : [];
}

/** Makes one of those that differ in nothing but `part`. */
function join(reached: Reach[], part: "topics" | "channels"): Reach[] {
  const joined = new Map<string, Reach>();
  for (const reach of reached) {
    const key = JSON.stringify({ ...reach, until: String(reach.until), [part]: null });
    const alike = joined.get(key);
    if (alike) alike[part] = [...new Set([...alike[part], ...reach[part]])];
    else joined.set(key, { ...reach });
  }
  return [...joined.values()];
}
