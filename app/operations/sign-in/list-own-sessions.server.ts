import { type CustomerSession, type DeviceKind, listCustomerSessions } from "#db/queries/customer-sessions";
import type { OperationContext } from "../operation-context";

/** Where a customer is signed in. */
export interface OwnSession {
  /** Says nothing of the session's token. */
  id: string;
  device: DeviceKind | null;
  createdAt: number;
  /** To the hour. */
  lastSeenAt: number;
  /** The one that asks. */
  isThis: boolean;
}

/** The one that asks first, then those used last. */
export async function listOwnSessions(
  context: OperationContext,
  { customerId, tokenHash }: { customerId: string; tokenHash: string | null },
): Promise<OwnSession[]> {
  const sessions = await listCustomerSessions(context.db.reader, customerId, context.clock());
  return sessions
    .map((session) => ({
      id: idOfSession(context, session),
      device: session.device,
      createdAt: session.createdAt,
      lastSeenAt: session.lastSeenAt,
      isThis: session.tokenHash === tokenHash,
    }))
    .toSorted((a, b) => Number(b.isThis) - Number(a.isThis));
}

export function idOfSession({ vault }: OperationContext, { tokenHash }: Pick<CustomerSession, "tokenHash">) {
  return vault.hash("session id", tokenHash);
}
