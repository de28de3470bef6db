import { randomBytes } from "node:crypto";
import type { Tx } from "#db/dialects/dialect";
import { lockCustomer } from "#db/dialects/locks";
import { hashSessionToken } from "#db/hash-session-token";
import { listContactPoints, verifyContactPoint } from "#db/queries/contact-points";
import { type CustomerSession, type DeviceKind, insertCustomerSession } from "#db/queries/customer-sessions";
import { bumpCustomerRevision } from "#db/queries/customers";
import { appendEvidence } from "#db/queries/evidence";
import { sessionExpiry } from "~/domain/sign-in/session-expiry";
import type { OperationContext } from "./operation-context";

interface CustomerSignIn {
  customerId: string;
  by: "link" | "code" | "letter" | "demo";
  /** The address that was shown to be the customer's own; null = none was. */
  addressHash: string | null;
  /** Absent = not known. */
  device?: DeviceKind | null;
}

const tokenBytes = 32;

/** Begins a session and answers its token, which only the browser keeps. The address is verified by its use. */
export async function signInCustomer(context: OperationContext, signIn: CustomerSignIn): Promise<string> {
  const { db, clock } = context;
  const token = randomBytes(tokenBytes).toString("base64url");
  const now = clock();
  await db.transaction(async (tx) => {
    await lockCustomer(tx, signIn.customerId);
    if (signIn.addressHash) await verifyAddress(tx, context, signIn.customerId, signIn.addressHash);
    await insertCustomerSession(tx, startSession(signIn, hashSessionToken(token), now));
    await appendEvidence(tx, signIn.customerId, {
      at: now,
      kind: "signed_in",
      actor: { type: "customer", id: signIn.customerId },
      body: { by: signIn.by },
    });
  });
  return token;
}

function startSession(
  { customerId, device = null }: CustomerSignIn,
  tokenHash: string,
  now: number,
): CustomerSession {
  const expiresAt = sessionExpiry(now, now);
  return { customerId, tokenHash, createdAt: now, lastSeenAt: now, expiresAt, device };
}

async function verifyAddress(tx: Tx, context: OperationContext, customerId: string, addressHash: string) {
  const points = await listContactPoints(tx, context.vault, customerId);
  const proven = points.find((point) => point.kind === "email" && point.valueHash === addressHash);
  if (!proven || (proven.verifiedAt !== null && proven.badSince === null)) return;
  await verifyContactPoint(tx, customerId, proven.id, context.clock());
  await bumpCustomerRevision(tx, customerId);
}
