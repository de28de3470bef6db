import { randomBytes } from "node:crypto";
import type { Tx } from "#db/dialects/dialect";
import { lockCustomer } from "#db/dialects/locks";
import { hashSessionToken } from "#db/hash-session-token";
import { listContactPoints, verifyContactPoint } from "#db/queries/contact-points";
import { type CustomerSession, type DeviceKind, insertCustomerSession } from "#db/queries/customer-sessions";
import { bumpCustomerRevision } from "#db/queries/customers";
import { appendEvidence } from "#db/queries/evidence";
import { sessionExpiry } from "~/domain/sign-in/session-expiry";
import { findOwnActor } from "../mandates/find-own-actor.server";
import type { OperationContext } from "../operation-context";

interface CustomerSignIn {
  customerId: string;
  /** Somebody signs in who acts for the customer; absent = the customer in person. */
  mandate?: string;
  by: "link" | "code" | "letter" | "passkey" | "demo";
  /** The address that was shown to be the customer's own; null = none was. */
  addressHash: string | null;
  /** Absent = not known. */
  device?: DeviceKind | null;
}

const tokenBytes = 32;

/**
 * Begins a session and answers its token, which only the browser keeps. The customer's address is verified by its use; that
 * of somebody who acts for them is none of the customer's. Throws `MandateRefused` where the mandate does not hold.
 */
export async function signInCustomer(context: OperationContext, signIn: CustomerSignIn): Promise<string> {
  const { db, clock } = context;
  const token = randomBytes(tokenBytes).toString("base64url");
  await db.transaction(async (tx) => {
    await lockCustomer(tx, signIn.customerId);
    const now = clock();
    const { actor, mandate } = await findOwnActor(
      tx,
      { ...context, mandate: signIn.mandate },
      signIn.customerId,
      "narrow",
    );
    if (signIn.addressHash && mandate === null)
      await verifyAddress(tx, context, signIn.customerId, signIn.addressHash);
    await insertCustomerSession(
      tx,
      startSession({ ...signIn, mandateId: mandate }, hashSessionToken(token), now),
    );
    await appendEvidence(tx, signIn.customerId, {
      at: now,
      kind: "signed_in",
      actor,
      body: { by: signIn.by },
    });
  });
  return token;
}

function startSession(
  { customerId, mandateId, device = null }: CustomerSignIn & { mandateId: string | null },
  tokenHash: string,
  now: number,
): CustomerSession {
  const expiresAt = sessionExpiry(now, now);
  return { customerId, mandateId, tokenHash, createdAt: now, lastSeenAt: now, expiresAt, device };
}

async function verifyAddress(tx: Tx, context: OperationContext, customerId: string, addressHash: string) {
  const points = await listContactPoints(tx, context.vault, customerId);
  const proven = points.find((point) => point.kind === "email" && point.valueHash === addressHash);
  if (!proven || (proven.verifiedAt !== null && proven.badSince === null)) return;
  await verifyContactPoint(tx, customerId, proven.id, context.clock());
  await bumpCustomerRevision(tx, customerId);
}
