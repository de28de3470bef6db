/**
 * "What would happen now": who could reach the customer today and on the six days after, by which way, about what and
 * at which times, as the decision itself answers it. Asked is what rests on the customer's choice: consent, and calls and visits about a
 * contract. A team answers by one of its members, since the rules tell them apart by nothing but a block; whom the
 * customer blocked is named beside it.
 *
 * Wishes and what a contract or the law needs are told elsewhere. Cost: one decision for each stretch of a way and
 * sender.
 */
import type { ChannelId } from "../preference/channel";
import type { SenderType, StaffId, TeamId } from "../preference/preference";
import { findStandIns } from "../preference/summary/chosen-people";
import { needsChoice } from "../preference/summary/group-ways";
import { listOpenWays, type OpenWay } from "../preference/summary/list-ways";
import type { TopicId } from "../preference/topic";
import { dayMs, type Instant } from "../time/instant";
import { toInstant, toWallTime } from "../time/wall-clock";
import type { Company } from "./company";
import type { CompiledCustomer } from "./compile-customer";
import { findPermissionWindow } from "./decide-permission";
import type { InstantWindow } from "./next-window";
import type { PermissionRequest, Sender } from "./permission";

export type WhoReaches =
  | { type: "person"; staff: StaffId }
  /** None named = anyone of the company. `except` are those of them whom the customer blocked. */
  | { type: "teams"; teams: TeamId[]; except: StaffId[] }
  | { type: Exclude<SenderType, "staff"> };

export interface Reach {
  who: WhoReaches;
  channels: ChannelId[];
  topics: TopicId[];
  /** The unbroken stretches, in order; at least one, and none goes beyond the days spoken of. */
  stretches: InstantWindow[];
}

/** Today and the six days after: each day of the week once. */
const reachDays = 7;

/** What opens first comes first; what differs in nothing but the topic, or nothing but the channel, is one. */
export function listReach(customer: CompiledCustomer, company: Company, now: Instant): Reach[] {
  const end = endOfDays(customer, now);
  const ways = listOpenWays(customer.facts, company).filter(needsChoice);
  const reached = ways.flatMap((way) =>
    listAsked(customer, company, way).flatMap(({ who, sender }) => {
      const request = { sender, channel: way.channel.id, topic: way.topic.id };
      const stretches = listStretches(customer, request, now, end);
      if (stretches.length === 0) return [];
      return [{ who, channels: [way.channel.id], topics: [way.topic.id], stretches }];
    }),
  );
  const ofTopics = join(reached, "topics");
  return join(ofTopics, "channels").sort((a, b) => a.stretches[0]!.from - b.stretches[0]!.from);
}

/** The midnight on the customer's clock with which the last day ends. */
function endOfDays({ zone }: CompiledCustomer, now: Instant): Instant {
  const today = Math.floor(toWallTime(zone, now) / dayMs);
  return toInstant(zone, (today + reachDays) * dayMs);
}

/** One window of the decision after the other. */
function listStretches(
  customer: CompiledCustomer,
  request: PermissionRequest,
  now: Instant,
  end: Instant,
): InstantWindow[] {
  const stretches: InstantWindow[] = [];
  let window = findPermissionWindow(customer, request, now, end);
  while (window && window.from < end) {
    const until = Math.min(window.until, end);
    stretches.push({ from: window.from, until });
    window = findPermissionWindow(customer, request, until, end);
  }
  return stretches;
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
  const members = company.staff.filter(({ team }) => teams.length === 0 || teams.includes(team));
  const member = members.find(({ id }) => !blocked.includes(id));
  const except = members.flatMap(({ id }) => (blocked.includes(id) ? [id] : []));
  return member ? [{ who: { type: "teams", teams, except }, sender: { type: "staff", id: member.id } }] : [];
}

/** Makes one of those that differ in nothing but `part`. */
function join(reached: Reach[], part: "topics" | "channels"): Reach[] {
  const joined = new Map<string, Reach>();
  for (const reach of reached) {
    const key = JSON.stringify({ ...reach, [part]: null });
    const alike = joined.get(key);
    if (alike) alike[part] = [...new Set([...alike[part], ...reach[part]])];
    else joined.set(key, { ...reach });
  }
  return [...joined.values()];
}
