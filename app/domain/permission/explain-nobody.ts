/**
 * Why nobody could reach the customer in the days that listReach tells of, and from when somebody could, as the decision
 * itself says it: of all that rests on the customer's choice, the way that opens first again speaks, else the one against
 * which least speaks. Told are the reasons that outlast those days. Cost: one decision for each way and sender.
 */
import { listChannels } from "../preference/summary/list-ways";
import { getInstant, type Instant } from "../time/instant";
import { findChoice, listChosen } from "./chosen-staff";
import type { Company } from "./company";
import type { CompiledCustomer } from "./compile-customer";
import { decidePermission } from "./decide-permission";
import { endOfDays, listRequests, withoutInvitations } from "./list-reach";
import type { Decision, PermissionRequest, Refusal } from "./permission";
import type { RefusalReason } from "./refusal-reason";
import { isBinding } from "./rule-table";

export interface NobodyReaches {
  /** In the order of the rules; at least one. */
  reasons: NobodyReason[];
  /** When the way opens again; null where it does not within 400 days. */
  again: Instant | null;
}

export interface NobodyReason {
  /** Who is wanted may be nobody at all, or somebody who has no room. */
  code: Exclude<RefusalReason, "not_chosen" | "sender_blocked"> | "nobody_chosen" | "nobody_has_room";
  channel: string;
  /** The first instant at which this alone no longer speaks against it; null = not within 400 days. */
  until: Instant | null;
}

/** Ask only where listReach names nobody. Null where the company asks for nothing. */
export function explainNobody(
  invited: CompiledCustomer,
  company: Company,
  now: Instant,
): NobodyReaches | null {
  const customer = withoutInvitations(invited);
  const end = endOfDays(customer, now);
  const open = listRequests(customer, company).map(({ request }) => request);
  const requests = open.length > 0 ? open : listClosed(customer, company, now);
  const answers = requests.map((request) => ({
    request,
    decision: decidePermission(customer, request, now),
  }));
  const [nearest] = answers.sort((a, b) => compareAnswers(a.decision, b.decision));
  if (!nearest) return null;
  const { request, decision } = nearest;
  const again = decision.window && getInstant(decision.window.from);
  const reasons = listLasting(decision, end).map((refusal) => toReason(refusal, request, customer, company));
  return reasons.length > 0 ? { reasons, again } : null;
}

/** What opens sooner first; then what less speaks against. */
function compareAnswers(a: Decision, b: Decision): number {
  const [first, second] = [opensAt(a), opensAt(b)];
  return first === second ? a.reasons.length - b.reasons.length : first - second;
}

function opensAt({ window }: Decision): number {
  return window ? getInstant(window.from) : Number.MAX_VALUE;
}

/** Where it never opens, the first that stands for good says all. */
function listLasting({ reasons, window }: Decision, end: Instant): Refusal[] {
  if (window === null) {
    const forGood = reasons.filter(({ until }) => until === null);
    if (forGood.length > 0) return forGood.slice(0, 1);
  }
  const lasting = reasons.filter(({ until }) => until === null || getInstant(until) >= end);
  return lasting.length > 0 ? lasting : reasons;
}

/** All that would rest on the customer's choice, in the name of whoever is chosen, else of anybody. */
function listClosed(customer: CompiledCustomer, company: Company, now: Instant): PermissionRequest[] {
  const topics = company.topics.filter(({ retired }) => !retired);
  return topics.flatMap((topic) => {
    const [id = company.staff[0]?.id ?? ""] = listChosen(customer, topic.area, now);
    const named = listChannels(customer.preferences, company, topic);
    return (named.length > 0 ? named : company.channels)
      .filter((channel) => isBinding("not_chosen", topic.basis, channel))
      .map((channel) => ({ sender: { type: "staff", id }, channel: channel.id, topic: topic.id }));
  });
}

function toReason(
  { code, until }: Refusal,
  { channel, topic }: PermissionRequest,
  customer: CompiledCustomer,
  company: Company,
): NobodyReason {
  const told = { channel, until: until === null ? null : getInstant(until) };
  if (code !== "not_chosen" && code !== "sender_blocked") return { code, ...told };
  const area = company.topics.find(({ id }) => id === topic)?.area;
  const { mode } = findChoice(customer, area);
  return { code: mode === "ranked" ? "nobody_has_room" : "nobody_chosen", ...told };
}
