import { randomInt } from "node:crypto";
import type { Tx } from "#db/dialects/dialect";
import { limitWaiting, lockCustomer } from "#db/dialects/locks";
import { inTime } from "#db/in-time";
import { listContactPoints } from "#db/queries/contact-points";
import { findCustomerId } from "#db/queries/customer-references";
import { bumpCustomerRevision, findCallWord } from "#db/queries/customers";
import { appendEvidence } from "#db/queries/evidence";
import { insertPermit } from "#db/queries/permits";
import { nothingOnRecord } from "#db/queries/read-facts";
import { findCallNumber } from "~/domain/people/call-numbers";
import { chooseContactPoint } from "~/domain/people/choose-contact-point";
import type { CustomerReference } from "~/domain/people/customer-reference";
import { makeCheckCode } from "~/domain/permission/check-code";
import { decidePermission } from "~/domain/permission/decide-permission";
import { type DisclosedDecision, discloseDecision } from "~/domain/permission/disclose-decision";
import type { Decision, PermissionRequest } from "~/domain/permission/permission";
import type { Permit } from "~/domain/permission/permit";
import { type ApiClient, type CallingClient, speaksByNameFor, speaksFor } from "~/domain/programs/api-client";
import { doOnce } from "../do-once.server";
import { type House, readHouse } from "../house/read-house.server";
import { linkOfPermit } from "../links/make-unsubscribe-link.server";
import type { OperationContext } from "../operation-context";
import {
  type CustomerView,
  readCustomerFacts,
  readReadableCustomerFacts,
  viewCustomer,
} from "../permission/read-customer-facts.server";
import { findStandIn, noteStandIn } from "../permission/stand-in.server";
import { takingBackFacts } from "../permission/take-back-facts.server";
import { answerOnce, type NotFirst, type Once } from "../programs/answer-once.server";
import { checkEntitled, type NotEntitled } from "../programs/check-entitled.server";
import { draftPermit } from "./draft-permit.server";
import type { PermitAccess } from "./read-permit-access.server";
import { type PermitIssuer, signPermit } from "./sign-permit.server";
import { getSigningKey } from "./signing-key.server";

export interface PermitToClaim {
  customer: CustomerReference;
  request: PermissionRequest;
  /** The program that claims; null = the very member of staff who contacts, at a page. */
  through: CallingClient | null;
  /** How long it shall live, in milliseconds, within the channel's bound; null = as is usual. */
  periodMs: number | null;
  /** Why life or limb is at stake; empty where nothing was said. */
  reason: string;
  /** The base URL in whose name a token is signed; null = nobody asks for one. */
  issuer: string | null;
}

export type ClaimPermitResult =
  | { kind: "granted"; permit: Permit; access: PermitAccess }
  /** For a second person; nothing is given out yet. */
  | { kind: "waiting"; permit: Permit }
  | { kind: "refused"; decision: DisclosedDecision }
  | { kind: "unknown_topic" }
  | { kind: "unknown_channel" }
  /** Where it takes two people, a program without a person behind it is none. */
  | { kind: "person_missing" }
  | { kind: "reason_missing" }
  | NotEntitled;

/** Whoever waits longer asks again. */
const claimMsMax = 15_000;

/**
 * Checks the rules and takes the place in the caps (and holds the invitation) in one transaction, behind the customer's
 * lock: of two who ask at once, the second finds the place taken. Throws where anything fails: then there is no permit.
 * Whoever is no customer takes the same steps, and is refused like somebody who has chosen nobody.
 */
export function claimPermit(
  context: OperationContext,
  toClaim: PermitToClaim,
  once: Once<ClaimPermitResult> | null = null,
): Promise<ClaimPermitResult | NotFirst> {
  return takingBackFacts(context, () => claimInTime(context, toClaim, once));
}

async function claimInTime(
  context: OperationContext,
  toClaim: PermitToClaim,
  once: Once<ClaimPermitResult> | null,
): Promise<ClaimPermitResult | NotFirst> {
  const { issuer } = toClaim;
  await readHouse(context.db.reader);
  const signer = issuer === null ? null : { issuer, key: await getSigningKey(context) };
  return inTime(claimMsMax, (expectSomebodyWaits) => {
    const work = async (tx: Tx) => {
      const result = await claim(tx, context, toClaim, signer);
      expectSomebodyWaits();
      return result;
    };
    const findCustomer = (tx: Tx) => findCustomerId(tx, toClaim.customer);
    return once
      ? answerOnce(context, once, { work, findCustomer })
      : doOnce(context, isClaimed, work, findCustomer);
  });
}

const isClaimed = ({ kind }: ClaimPermitResult) => kind === "granted" || kind === "waiting";

async function claim(
  tx: Tx,
  context: OperationContext,
  toClaim: PermitToClaim,
  signer: PermitIssuer | null,
): Promise<ClaimPermitResult> {
  const customerId = (await findCustomerId(tx, toClaim.customer)) ?? idOfNobody;
  const early = await decide(tx, context, customerId, toClaim);
  if (early.kind !== "allowed") return early;
  await limitWaiting(tx, claimMsMax);
  await lockCustomer(tx, customerId);
  const entitled = await checkEntitled(tx, toClaim.through, entitlementTo(toClaim), context.clock());
  if (entitled.kind !== "entitled") return entitled;
  const decided = await decide(tx, context, customerId, { ...toClaim, through: entitled.caller });
  if (decided.kind !== "allowed") return decided;
  const { now, house, view, decision } = decided;
  const draft = draftPermit(house, view, customerId, toClaim, decision, now);
  return isForTwo(house, toClaim.request.topic)
    ? letWait(tx, context, draft, toClaim.reason)
    : grant(tx, context, house, draft, signer);
}

function entitlementTo({ request }: PermitToClaim) {
  return { scope: "permit", isBound: (client: ApiClient) => speaksFor(client, request.sender) } as const;
}

type Decided =
  | { kind: "allowed"; now: number; house: House; view: CustomerView; decision: Decision }
  | Exclude<ClaimPermitResult, { kind: "granted" | "waiting" }>;

/**
 * A no takes no place, and need not wait for the customer's lock; a yes holds only behind it. Whoever has waited there is
 * judged by the instant at which their turn comes, and by what the company says then.
 */
async function decide(
  tx: Tx,
  context: OperationContext,
  customerId: string,
  toClaim: PermitToClaim,
): Promise<Decided> {
  const now = context.clock();
  const house = await readHouse(tx, context.db.reader);
  const fault = findFault(house, toClaim);
  if (fault) return { kind: fault };
  const { request } = toClaim;
  const view = await viewAsked(tx, context, house, customerId, request, now);
  const decision = decidePermission(view.compiled, request, now);
  if (decision.allowed && customerId !== idOfNobody) return { kind: "allowed", now, house, view, decision };
  return { kind: "refused", decision: discloseDecision(view.compiled, request, now, decision) };
}

/** What is read and decided for nobody is somebody else's, and nothing of it is used. */
async function viewAsked(
  tx: Tx,
  { db }: OperationContext,
  house: House,
  customerId: string,
  request: PermitToClaim["request"],
  now: number,
): Promise<CustomerView> {
  if (customerId === idOfNobody) {
    const views = await readReadableCustomerFacts(tx, house, [findStandIn(db)], now);
    for (const { compiled } of views.values()) decidePermission(compiled, request, now);
    return viewCustomer(house, nothingOnRecord, now);
  }
  const view = await readCustomerFacts(tx, house, customerId, now);
  noteStandIn(db, customerId);
  return view;
}

/** No customer has it: what is asked about nobody is asked about somebody of whom nothing is known. */
const idOfNobody = "";

function findFault({ compiled, offeredTopics }: House, { request, reason, through }: PermitToClaim) {
  if (!offeredTopics.includes(request.topic)) return "unknown_topic";
  if (!compiled.channels.has(request.channel)) return "unknown_channel";
  if (!isForTwo({ compiled }, request.topic)) return null;
  if (!isOwnWord(request, through)) return "person_missing";
  return reason === "" ? "reason_missing" : null;
}

/** Of the very member of staff who contacts: at a page, or by a key bound to them by name. */
function isOwnWord({ sender }: PermissionRequest, through: CallingClient | null): boolean {
  return sender.type === "staff" && (through === null || speaksByNameFor(through, sender.id));
}

/** A topic of basis vital-interest is claimed by two people (permission.md, "Permits"). */
function isForTwo({ compiled }: Pick<House, "compiled">, topic: string): boolean {
  return compiled.topics.get(topic)!.basis === "vital-interest";
}

async function grant(
  tx: Tx,
  { vault, clock }: OperationContext,
  house: House,
  draft: Permit,
  signer: PermitIssuer | null,
): Promise<ClaimPermitResult> {
  const points = await listContactPoints(tx, vault, draft.customerId);
  const point = chooseContactPoint(points, draft.channel);
  if (!point) throw new Error(`There is nothing by which to use the channel ${draft.channel}.`);
  const permit = { ...draft, grantedAt: clock(), contactPointId: point.id };
  const spokenWord = (await findCallWord(tx, vault, permit.customerId)) ?? makeCheckCode(randomInt);
  await insertPermit(tx, vault, permit, { spokenWord, reason: null });
  await bumpCustomerRevision(tx, permit.customerId);
  await keepEvidence(tx, permit, "permit_granted");
  const token = signer && signPermit(permit, signer);
  const contactPoint = { kind: point.kind, value: point.value };
  const callFrom = findCallNumber(house.callNumbers, house.compiled, permit);
  const unsubscribe = signer && linkOfPermit(vault, house, permit, signer.issuer);
  return { kind: "granted", permit, access: { contactPoint, spokenWord, callFrom, token, unsubscribe } };
}

async function letWait(
  tx: Tx,
  { vault }: OperationContext,
  permit: Permit,
  reason: string,
): Promise<ClaimPermitResult> {
  const spokenWord = (await findCallWord(tx, vault, permit.customerId)) ?? makeCheckCode(randomInt);
  await insertPermit(tx, vault, permit, { spokenWord, reason });
  await keepEvidence(tx, permit, "permit_claimed");
  return { kind: "waiting", permit };
}

async function keepEvidence(tx: Tx, permit: Permit, kind: "permit_granted" | "permit_claimed") {
  const { id: permitId, customerId, sender, channel, topic, basis, expiresAt, invitationId } = permit;
  const body = { permitId, sender, channel, topic, basis, expiresAt, invitationId };
  await appendEvidence(tx, customerId, { at: permit.claimedAt, kind, actor: permit.claimedBy, body });
}
