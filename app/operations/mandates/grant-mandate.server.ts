import type { Tx } from "#db/dialects/dialect";
import { lockCustomer } from "#db/dialects/locks";
import { hashContactValue } from "#db/hash-contact-value";
import { newId } from "#db/new-id";
import { listContactPoints } from "#db/queries/contact-points";
import { appendEvidence } from "#db/queries/evidence";
import { enqueueJob } from "#db/queries/jobs";
import { insertMandate, listMandates } from "#db/queries/mandates";
import { findPreferences } from "#db/queries/preferences";
import { isOfUse, type Mandate } from "~/domain/people/mandate";
import { dayMs } from "~/domain/time/instant";
import { parseLocalDate } from "~/domain/time/local-date";
import { toInstant } from "~/domain/time/wall-clock";
import { getZone } from "~/domain/time/zone";
import { doOnce } from "../do-once.server";
import { readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";

export interface MandateToGrant
  extends Pick<Mandate, "customerId" | "holder" | "address" | "relation" | "scope" | "until" | "language"> {}

export type GrantFault = "own_address" | "granted_already" | "until_over" | "too_many";

export type GrantMandateResult = { kind: "granted"; id: string } | { kind: "refused"; fault: GrantFault };

export const answerDays = 14;
/** Invited or in force at a time. */
export const mandatesMax = 10;
/** Each is a mail to somebody who did not ask for one. */
export const invitationsPerDayMax = 5;

/** The customer lets somebody act for them: it holds once the holder of the address says yes. `address` is normalised. */
export async function grantMandate(
  context: OperationContext,
  toGrant: MandateToGrant,
): Promise<GrantMandateResult> {
  const { vault, clock } = context;
  const result = await doOnce<GrantMandateResult>(context, isGranted, async (tx) => {
    await lockCustomer(tx, toGrant.customerId);
    const now = clock();
    const mandate = await draw(tx, context, toGrant, now);
    const fault = await findGrantFault(tx, context, mandate, now);
    if (fault) return { kind: "refused", fault };
    await insertMandate(tx, vault, mandate);
    await keepEvidence(tx, mandate);
    const { customerId, id } = mandate;
    await enqueueJob(tx, { kind: "send_mandate_mail", payload: { customerId, mandateId: id } }, now);
    return { kind: "granted", id };
  });
  if (result.kind === "granted") context.wakeJobs();
  return result;
}

const isGranted = ({ kind }: GrantMandateResult) => kind === "granted";

async function draw(tx: Tx, { vault }: OperationContext, toGrant: MandateToGrant, now: number) {
  const open = { acceptedAt: null, declinedAt: null, revokedAt: null, revokedBy: null };
  const mandate: Mandate = {
    ...toGrant,
    ...open,
    id: newId(now),
    addressHash: hashContactValue(vault, "email", toGrant.address),
    endsAt: await findEnd(tx, toGrant),
    grantedAt: now,
    answerBy: now + answerDays * dayMs,
  };
  return mandate;
}

/** Where the last day ends on the customer's clock; null = there is none, or the day is no day. */
async function findEnd(tx: Tx, { customerId, until }: MandateToGrant): Promise<number | null> {
  const day = until === null ? undefined : parseLocalDate(until);
  if (day === undefined) return null;
  const stored = await findPreferences(tx, customerId);
  const { settings } = await readHouse(tx);
  return toInstant(getZone(stored?.preferences.timeZone ?? settings.timeZone), day + dayMs);
}

async function findGrantFault(
  tx: Tx,
  { vault }: OperationContext,
  { customerId, addressHash, endsAt, until }: Mandate,
  now: number,
): Promise<GrantFault | null> {
  if (until !== null && (endsAt === null || endsAt <= now)) return "until_over";
  const points = await listContactPoints(tx, vault, customerId);
  if (points.some(({ valueHash }) => valueHash === addressHash)) return "own_address";
  const granted = await listMandates(tx, vault, customerId);
  const ofUse = granted.filter((mandate) => isOfUse(mandate, now));
  if (ofUse.some((mandate) => mandate.addressHash === addressHash)) return "granted_already";
  const ofToday = granted.filter(({ grantedAt }) => grantedAt > now - dayMs);
  return ofUse.length >= mandatesMax || ofToday.length >= invitationsPerDayMax ? "too_many" : null;
}

/** Name and address stay out of the chain: they could not be taken out again. */
function keepEvidence(tx: Tx, mandate: Mandate): Promise<void> {
  const { customerId, id, relation, scope, until, addressHash, grantedAt: at } = mandate;
  const actor = { type: "customer", id: customerId } as const;
  const body = { mandate: id, relation, scope, until, addressHash };
  return appendEvidence(tx, customerId, { at, kind: "mandate_granted", actor, body });
}
