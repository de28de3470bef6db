/**
 * A request compiled for one customer: the rules that can object, when the customer's invitations are open, and
 * the caps that match. All of it holds at every instant. A request about a topic or channel that the company
 * does not list is refused for good: at the doors it is an error, here the answer is no.
 */
import type { LegalBasis, Topic } from "../preference/topic";
import { readInstant } from "../time/instant";
import { nowhere, type Spans, unionOf } from "../time/spans";
import { type CompiledCap, listCaps } from "./compile-cap";
import type { CompiledChannel } from "./compile-company";
import type { CompiledCustomer } from "./compile-customer";
import type { Inquiry } from "./inquiries";
import type { InvitationFact, PermissionRequest } from "./permission";
import { type RefusalReason, refusalReasons } from "./refusal-reason";
import { objectsAlways, type Rule } from "./rule";
import { isBinding, listBindingRules } from "./rule-table";
import { type Matter, makeRule } from "./rules";
import type { StandingDecision } from "./standing-decision";

export interface CompiledRequest {
  basis: LegalBasis;
  /** In the order in which refusals are reported. */
  rules: readonly Rule[];
  /** Those that bind under an open invitation too; each of them objects always. */
  rulesWhenInvited: readonly Rule[];
  invitations: Spans;
  caps: readonly CompiledCap[];
  /** Could `not_chosen` be a reason, apart from invitations? */
  mustBeChosen: boolean;
  /** The decision that was made last and may still hold. */
  standing: StandingDecision | null;
}

/** Some kilobyte each, and many customers are kept: one who is asked about in every way must not fill the memory. */
const requestsKeptMax = 4;

/** Asked about once: worth keeping when it is asked about again. */
const onceAsked = null;

/** The one compiled last: who decides may look at it more than once. */
let latest: { customer: CompiledCustomer; inquiry: Inquiry; compiled: CompiledRequest } | null = null;

/**
 * The compiled form of a request, kept with the customer from the second time on that it is asked for: a list that passes
 * by leaves nothing behind, and what it makes is gone before it grows old (V8 puts what often lives long into the memory
 * that is seldom cleared).
 */
export function getCompiledRequest(customer: CompiledCustomer, request: PermissionRequest): CompiledRequest {
  const { company, requests } = customer;
  const inquiry = company.inquiries.get(request);
  const known = requests.get(inquiry);
  if (known) return known;
  if (latest?.customer === customer && latest.inquiry === inquiry) return latest.compiled;
  const compiled = compileKnown(customer, request);
  if (known === undefined && requests.size >= requestsKeptMax) makeRoom(requests);
  requests.set(inquiry, known === undefined ? onceAsked : compiled);
  latest = { customer, inquiry, compiled };
  return compiled;
}

/** The compiled form, where it is kept already. */
export function findKeptRequest({ requests }: CompiledCustomer, inquiry: Inquiry): CompiledRequest | null {
  return requests.get(inquiry) ?? null;
}

/** What was asked for once goes first, then what is kept longest. */
function makeRoom(requests: CompiledCustomer["requests"]): void {
  const kept = [...requests];
  const [inquiry] = kept.find(([, compiled]) => compiled === onceAsked) ?? kept[0]!;
  requests.delete(inquiry);
}

function compileKnown(customer: CompiledCustomer, request: PermissionRequest): CompiledRequest {
  const topic = customer.company.topics.get(request.topic);
  const channel = customer.company.channels.get(request.channel);
  if (!topic || topic.retired) return refusedForGood("topic_refused", "consent");
  if (!channel) return refusedForGood("channel_refused", topic.basis);
  return compileRequest(customer, request, topic, channel);
}

function refusedForGood(code: RefusalReason, basis: LegalBasis): CompiledRequest {
  const rules = [objectsAlways(code)];
  return {
    basis,
    rules,
    rulesWhenInvited: rules,
    invitations: nowhere,
    caps: [],
    mustBeChosen: false,
    standing: null,
  };
}

function compileRequest(
  customer: CompiledCustomer,
  request: PermissionRequest,
  topic: Topic,
  channel: CompiledChannel,
): CompiledRequest {
  const isUnknown = request.sender.type === "staff" && !customer.company.staff.has(request.sender.id);
  const binding = isUnknown ? listBindingUnknown(topic, channel) : listBindingRules(topic.basis, channel);
  const caps = binding.includes("cap_reached") ? listCaps(customer, request) : [];
  const matter: Matter = { customer, request, topic, channel, caps };
  const rules: Rule[] = [];
  for (const code of binding) {
    const rule = makeRule[code](matter);
    if (rule) rules.push(rule);
  }
  return {
    basis: topic.basis,
    rules,
    rulesWhenInvited: rules.filter(({ code }) => isBindingWhenInvited(code, isUnknown)),
    invitations: findInvitations(customer, request),
    caps,
    mustBeChosen: binding.includes("not_chosen"),
    standing: null,
  };
}

/** Whoever is not known was not chosen, whatever the basis. */
function listBindingUnknown({ basis }: Topic, channel: CompiledChannel): readonly RefusalReason[] {
  return refusalReasons.filter((code) => code === "not_chosen" || isBinding(code, basis, channel));
}

/** Bound by these alone, and by being known. */
function isBindingWhenInvited(code: RefusalReason, isUnknown: boolean): boolean {
  return code === "sender_blocked" || code === "no_contact_point" || (code === "not_chosen" && isUnknown);
}

/** When an invitation that the request matches is open; automated and AI senders never match one. */
function findInvitations({ facts }: CompiledCustomer, request: PermissionRequest): Spans {
  if (request.sender.type !== "staff") return nowhere;
  const matching = facts.invitations.filter((invitation) => isInvitationFor(invitation, request));
  return unionOf(matching.map(({ from, until }) => [readInstant(from), readInstant(until)]));
}

function isInvitationFor(invitation: InvitationFact, { channel, topic, sender }: PermissionRequest): boolean {
  return (
    invitation.channel === channel &&
    (invitation.topic === undefined || invitation.topic === topic) &&
    (invitation.staff === undefined || invitation.staff === sender.id)
  );
}
