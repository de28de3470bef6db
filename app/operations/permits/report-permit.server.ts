import type { Tx } from "#db/dialects/dialect";
import { limitWaiting, lockCustomer } from "#db/dialects/locks";
import { inTime } from "#db/in-time";
import type { Contact } from "#db/queries/contacts";
import { findCustomer } from "#db/queries/customers";
import { listEvidenceOf } from "#db/queries/evidence";
import { findPermit } from "#db/queries/permits";
import {
  covers,
  isHolder,
  type Permit,
  type PermitHolder,
  type PermitOutcome,
} from "~/domain/permission/permit";
import type { OperationContext } from "../operation-context";
import { answerOnce, type NotFirst, type Once } from "../programs/answer-once.server";
import { endAsContact, endAsReleased } from "./end-permit.server";

export interface PermitReport {
  permitId: string;
  reportedBy: PermitHolder;
  outcome: PermitOutcome;
  /** When the contact took place, in milliseconds; null = the contact keeps the instant of the claim. */
  at: number | null;
}

export type ReportPermitResult =
  | { kind: "reported"; permit: Permit; contact: Contact | null }
  /** Unknown, or somebody else's: the two look the same. */
  | { kind: "not_found" }
  /** Reported or released before, or the customer was erased; nothing was changed. */
  | { kind: "ended"; permit: Permit }
  /** Nothing was granted, so there can have been no contact on it. */
  | { kind: "not_granted" }
  /** The contact lies outside the permit's life: it was another one. */
  | { kind: "outside_permit" }
  | { kind: "in_the_future" };

/** Whoever waits longer reports again. */
const reportMsMax = 15_000;

/**
 * Ends a permit as the contact that it became, or as none. Late is better than never: an overdue one can be reported, and
 * so can a contact that was made before a no ended the permit. Throws where it takes too long: then nothing was reported.
 */
export function reportPermit(
  context: OperationContext,
  report: PermitReport,
  once: Once<ReportPermitResult> | null = null,
): Promise<ReportPermitResult | NotFirst> {
  return inTime(reportMsMax, (expectSomebodyWaits) =>
    answerOnce(context, once, {
      async work(tx) {
        await limitWaiting(tx, reportMsMax);
        const result = await endByReport(tx, report, context.clock);
        expectSomebodyWaits();
        return result;
      },
      findCustomer: async (tx) => (await findPermit(tx, report.permitId))?.customerId ?? null,
    }),
  );
}

async function endByReport(
  tx: Tx,
  { permitId, reportedBy: actor, outcome, at }: PermitReport,
  clock: OperationContext["clock"],
): Promise<ReportPermitResult> {
  const claimed = await findPermit(tx, permitId);
  await lockCustomer(tx, claimed?.customerId ?? "");
  const now = clock();
  const permit = claimed && (await findPermit(tx, permitId));
  if (!permit || !isHolder(permit, actor)) return { kind: "not_found" };
  const isMadeBefore = outcome !== "not_contacted" && (await isRefused(tx, permit));
  if (permit.endedAt !== null && !isMadeBefore) return { kind: "ended", permit };
  if (outcome === "not_contacted") {
    await endAsReleased(tx, permit, { now, actor });
    return { kind: "reported", permit: { ...permit, endedAt: now, outcome }, contact: null };
  }
  if (permit.grantedAt === null) return { kind: "not_granted" };
  if (at !== null && at > now) return { kind: "in_the_future" };
  if (at !== null && !(covers(permit, at) && at <= (permit.endedAt ?? at))) return { kind: "outside_permit" };
  const contact = await endAsContact(tx, permit, outcome, { at, now, actor });
  return { kind: "reported", permit: { ...permit, endedAt: now, outcome, contactId: contact.id }, contact };
}

/** It ended by a no, and nothing was reported since. Of somebody who was erased nothing is kept any more. */
async function isRefused(tx: Tx, permit: Permit): Promise<boolean> {
  if (permit.outcome !== "not_contacted" || !(await findCustomer(tx, permit.customerId))) return false;
  const released = await listEvidenceOf(tx, permit.customerId, "permit_released");
  return released.some(({ body }) => body.permitId === permit.id && body.refused === true);
}
