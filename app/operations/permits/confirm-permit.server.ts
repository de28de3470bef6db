import type { Tx } from "#db/dialects/dialect";
import { limitWaiting, lockCustomer } from "#db/dialects/locks";
import { inTime } from "#db/in-time";
import { listContactPoints } from "#db/queries/contact-points";
import { bumpCustomerRevision } from "#db/queries/customers";
import { appendEvidence } from "#db/queries/evidence";
import { enqueueJob } from "#db/queries/jobs";
import { findPermit, grantPermit } from "#db/queries/permits";
import type { EvidenceActor } from "~/domain/evidence/evidence";
import { chooseContactPoint } from "~/domain/people/choose-contact-point";
import { isBlocked } from "~/domain/permission/chosen-staff";
import { decidePermission } from "~/domain/permission/decide-permission";
import { type DisclosedDecision, discloseDecision } from "~/domain/permission/disclose-decision";
import { isHolder, type Permit, type PermitHolder, stateOfPermit } from "~/domain/permission/permit";
import { type ApiClient, type CallingClient, speaksByNameFor } from "~/domain/programs/api-client";
import { doOnce } from "../do-once.server";
import { readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { readCustomerFacts } from "../permission/read-customer-facts.server";
import { checkEntitled, type NotEntitled } from "../programs/check-entitled.server";
import { termsOf } from "./draft-permit.server";

export interface PermitToConfirm {
  permitId: string;
  /** The member of staff who says that it is so. */
  secondPerson: string;
  /** The program that says so, whose key speaks for that person by name. Null = the person, at a page. */
  through: CallingClient | null;
}

export type ConfirmPermitResult =
  | { kind: "confirmed"; permit: Permit }
  | { kind: "not_found" }
  | { kind: "unknown_staff" }
  /** Whoever contacts, or claimed it, is the first person. */
  | { kind: "same_person" }
  /** The program that claimed it cannot be the second person's word as well. */
  | { kind: "same_program" }
  /** Confirmed already, or nobody did in time. */
  | { kind: "not_waiting"; permit: Permit }
  | { kind: "refused"; decision: DisclosedDecision }
  | NotEntitled;

/** Whoever waits longer says it again. */
const confirmMsMax = 15_000;

/**
 * The second person's word (permission.md, "Permits"): only now is the permit granted, by what is decided at this moment,
 * and the customer is told. Throws where it takes too long: then nothing was granted.
 */
export async function confirmPermit(
  context: OperationContext,
  toConfirm: PermitToConfirm,
): Promise<ConfirmPermitResult> {
  const result = await inTime(confirmMsMax, (expectSomebodyWaits) =>
    doOnce(context, isConfirmed, async (tx) => {
      await limitWaiting(tx, confirmMsMax);
      const confirmed = await confirm(tx, context, toConfirm);
      expectSomebodyWaits();
      return confirmed;
    }),
  );
  if (isConfirmed(result)) context.wakeJobs();
  return result;
}

const isConfirmed = ({ kind }: ConfirmPermitResult) => kind === "confirmed";

async function confirm(
  tx: Tx,
  context: OperationContext,
  { permitId, secondPerson, through }: PermitToConfirm,
): Promise<ConfirmPermitResult> {
  const claimed = await findPermit(tx, permitId);
  await lockCustomer(tx, claimed?.customerId ?? "");
  const now = context.clock();
  const entitlement = {
    scope: "permit",
    isBound: (client: ApiClient) => speaksByNameFor(client, secondPerson),
  } as const;
  const entitled = await checkEntitled(tx, through, entitlement, now);
  if (entitled.kind !== "entitled") return entitled;
  const permit = claimed && (await findPermit(tx, permitId));
  if (!permit) return { kind: "not_found" };
  const program = through && ({ type: "api", id: through.id } as const);
  if (program && isHolder(permit, program)) return { kind: "same_program" };
  const house = await readHouse(tx);
  const view = await readCustomerFacts(tx, house, permit.customerId, now);
  if (!house.compiled.staff.has(secondPerson)) return { kind: "unknown_staff" };
  if (isBlocked(view.compiled, secondPerson)) return { kind: "not_found" };
  if (isHolder(permit, { type: "staff", id: secondPerson })) return { kind: "same_person" };
  if (stateOfPermit(permit, now) !== "waiting") return { kind: "not_waiting", permit };
  const decision = decidePermission(view.compiled, permit, now);
  const point = chooseContactPoint(
    await listContactPoints(tx, context.vault, permit.customerId),
    permit.channel,
  );
  if (!decision.allowed || !point) {
    return { kind: "refused", decision: discloseDecision(view.compiled, permit, now, decision) };
  }
  const terms = termsOf(view, permit, decision, now, permit.expiresAt - permit.claimedAt);
  const confirmedBy: PermitHolder = { type: "staff", id: secondPerson };
  const granted = { ...permit, ...terms, grantedAt: now, confirmedBy, contactPointId: point.id };
  await grantPermit(tx, granted);
  await bumpCustomerRevision(tx, permit.customerId);
  await keepEvidence(tx, granted, program ?? confirmedBy, now);
  await enqueueJob(tx, { kind: "send_vital_interest_mail", payload: { permitId } }, now);
  return { kind: "confirmed", permit: granted };
}

async function keepEvidence(tx: Tx, permit: Permit, actor: EvidenceActor, at: number): Promise<void> {
  const { id: permitId, customerId, sender, channel, topic, basis, expiresAt, confirmedBy } = permit;
  const body = { permitId, sender, channel, topic, basis, expiresAt, confirmedBy };
  await appendEvidence(tx, customerId, { at, kind: "permit_confirmed", actor, body });
}
