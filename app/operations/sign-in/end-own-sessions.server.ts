import { endCustomerSession, listCustomerSessions } from "#db/queries/customer-sessions";
import type { OperationContext } from "../operation-context";
import { idOfSession } from "./list-own-sessions.server";

interface SessionsToEnd {
  customerId: string;
  /** One of the customer's; the others alike where it is none. */
  id: string | "all_but_this";
  /** Of the session that asks. */
  tokenHash: string | null;
}

/** Signs a customer out elsewhere, at once: the next request from there meets the sign-in. */
export async function endOwnSessions(
  context: OperationContext,
  { customerId, id, tokenHash }: SessionsToEnd,
): Promise<void> {
  const { db, clock } = context;
  const sessions = await listCustomerSessions(db.reader, customerId, clock());
  const meant = sessions.filter((session) =>
    id === "all_but_this" ? session.tokenHash !== tokenHash : idOfSession(context, session) === id,
  );
  for (const session of meant) await endCustomerSession(db.writer, session.tokenHash, clock());
}
