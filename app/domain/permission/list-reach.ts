/**
 * "What would happen now": who could reach the customer today and on the six days after, by which way, about what and
 * at which times, as the decision itself answers it. Asked is what rests on the customer's choice (consent, and calls and
 * visits about a contract), and apart from it what the customer's own invitations allow: wishes, appointments, answers
 * to messages. A team answers by one of its members, since the rules tell them apart by nothing but a block; whom the
 * customer blocked is named beside it.
 *
 * What a contract or the law needs is told elsewhere. Cost: one decision for each stretch of a way and sender.
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
import { type CompiledCustomer, compileCustomer } from "./compile-customer";
import { findPermissionWindow, isAllowed } from "./decide-permission";
import type { InstantWindow } from "./next-window";
import type { PermissionRequest, Sender } from "./permission";

export type WhoReaches =
  | { type: "person"; staff: StaffId }
  /** None named = anyone of the company. `except` are those of them whom the customer blocked. */
  | { type: "teams"; teams: TeamId[]; except: StaffId[] }
  | { type: Exclude<SenderType, "staff"> };

/** What an invitation came from (permission.md, "Wishes and replies"). */
export type InvitationSource = "wish" | "appointment" | "reply";

/** One of the customer's invitations, those that the decision was given. */
export interface OpenInvitation {
  source: InvitationSource;
  channel: ChannelId;
  /** Null = about anything. */
  topic: TopicId | null;
  /** Null = whoever is there. */
  staff: StaffId | null;
  from: Instant;
  /** Not included. */
  until: Instant;
}

export interface Reach {
  who: WhoReaches;
  channels: ChannelId[];
  /** Empty = whatever it is about; only where the customer asked for the contact. */
  topics: TopicId[];
  /** Absent = by the customer's choice. */
  because?: InvitationSource;
  /** The unbroken stretches, in order; at least one, and none goes beyond the days spoken of. */
  stretches: InstantWindow[];
}

/** Today and the six days after: each day of the week once. */
const reachDays = 7;

/** What opens first comes first; what differs in nothing but the topic, or nothing but the channel, is one. */
export function listReach(
  customer: CompiledCustomer,
  company: Company,
  invitations: readonly OpenInvitation[],
  now: Instant,
): Reach[] {
  const end = endOfDays(customer, now);
  const chosen = listByChoice(withoutInvitations(customer), company, now, end);
  const invited = invitations.flatMap((each) => listInvited(customer, company, each, now, end));
  return [...keepEachOnce(invited), ...chosen].sort((a, b) => a.stretches[0]!.from - b.stretches[0]!.from);
}

function listByChoice(customer: CompiledCustomer, company: Company, now: Instant, end: Instant): Reach[] {
  const reached = listRequests(customer, company).flatMap(({ who, request }): Reach[] => {
    const stretches = listStretches(customer, request, now, end);
    if (stretches.length === 0) return [];
    return [{ who, channels: [request.channel], topics: [request.topic], stretches }];
  });
  return join(join(reached, "topics"), "channels");
}

/** What rests on the customer's choice and is open to somebody, whatever the time. */
export function listRequests(customer: CompiledCustomer, company: Company): AskedRequest[] {
  const ways = listOpenWays(customer.facts, company).filter(needsChoice);
  return ways.flatMap((way) =>
    listAsked(customer, company, way).map(({ who, sender }) => ({
      who,
      request: { sender, channel: way.channel.id, topic: way.topic.id },
    })),
  );
}

/** The same choice, as it would be without what the customer asked for. */
export function withoutInvitations(customer: CompiledCustomer): CompiledCustomer {
  if (customer.facts.invitations.length === 0) return customer;
  return compileCustomer(customer.company, { ...customer.facts, invitations: [] });
}

/** An invitation is open to the same senders from its beginning to its end: the rules that bind under it know no time. */
function listInvited(
  customer: CompiledCustomer,
  company: Company,
  { source, channel, topic, staff, ...stretch }: OpenInvitation,
  now: Instant,
  end: Instant,
): Reach[] {
  const from = Math.max(stretch.from, now);
  const until = Math.min(stretch.until, end);
  const asked = staff === null ? askAnyOf(customer, company, []) : [askPerson(staff)];
  const about = topic ?? company.topics.find(({ retired }) => !retired)?.id;
  if (from >= until || about === undefined) return [];
  return asked
    .filter(({ sender }) => isAllowed(customer, { sender, channel, topic: about }, from))
    .map(({ who }) => ({
      who,
      channels: [channel],
      topics: topic === null ? [] : [topic],
      because: source,
      stretches: [{ from, until }],
    }));
}

/** Two messages that came at once may be answered alike. */
function keepEachOnce(reached: Reach[]): Reach[] {
  return [...new Map(reached.map((reach) => [JSON.stringify(reach), reach])).values()];
}

/** The midnight on the customer's clock with which the last day ends. */
export function endOfDays({ zone }: CompiledCustomer, now: Instant): Instant {
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

interface AskedRequest {
  who: WhoReaches;
  request: PermissionRequest;
}

function listAsked(customer: CompiledCustomer, company: Company, way: OpenWay): Asked[] {
  return way.senders.flatMap((type): Asked[] =>
    type === "staff" ? listStaff(customer, company, way) : [{ who: { type }, sender: { type, id: "" } }],
  );
}

function listStaff(customer: CompiledCustomer, company: Company, { chosen, area }: OpenWay): Asked[] {
  if (chosen?.mode === "person") {
    const { standIns } = findStandIns(customer.facts, company, area, chosen.staff);
    return [chosen.staff, ...standIns].map(askPerson);
  }
  return chosen?.mode === "anyone" ? askAnyOf(customer, company, chosen.teams) : [];
}

function askPerson(staff: StaffId): Asked {
  return { who: { type: "person", staff }, sender: { type: "staff", id: staff } };
}

/** None named = anyone of the company. */
function askAnyOf({ preferences }: CompiledCustomer, company: Company, teams: TeamId[]): Asked[] {
  const blocked = preferences.people.blocked ?? [];
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
