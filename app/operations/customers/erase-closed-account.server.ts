import type { Tx } from "#db/dialects/dialect";
import { lockAssignments, lockCustomer } from "#db/dialects/locks";
import { findAccountClosing, listDueClosings } from "#db/queries/account-closings";
import { listSealedContactPoints, putContactRefusals } from "#db/queries/contact-points";
import { tellWhoShares } from "#db/queries/customer-changes";
import { appendEvidence } from "#db/queries/evidence";
import { listChannelsOfKind } from "~/domain/people/contact-point";
import type { OperationContext } from "../operation-context";
import { endPermitsRefusedToAll } from "../permits/end-refused-permits.server";
import { eraseWithin } from "./erase-customer.server";

const accountsAtOnce = 100;

/** Those whose week is over, each in a transaction of its own; what fails is tried again with the next. */
export async function eraseDueAccounts(context: OperationContext): Promise<void> {
  const due = await listDueClosings(context.db.reader, context.clock(), accountsAtOnce);
  for (const { customerId } of due) await eraseClosedAccount(context, customerId);
}

/** Nothing where the customer has stayed after all, or is erased already. */
export function eraseClosedAccount({ db, clock }: OperationContext, customerId: string): Promise<void> {
  return db.longTransaction(async (tx) => {
    await lockAssignments(tx);
    await lockCustomer(tx, customerId);
    const closing = await findAccountClosing(tx, customerId);
    if (!closing) return;
    if (closing.refusesContacts) await refuseForGood(tx, customerId, clock());
    await eraseWithin(tx, customerId, { type: "customer", id: customerId }, clock());
  });
}

/** Whoever enters the number or address again later finds it refused. */
async function refuseForGood(tx: Tx, customerId: string, at: number): Promise<void> {
  const actor = { type: "customer", id: customerId } as const;
  for (const { kind, valueHash } of await listSealedContactPoints(tx, customerId)) {
    const channels = listChannelsOfKind(kind);
    await putContactRefusals(tx, customerId, { valueHash, channels, source: "account_closed", at });
    const sharing = await tellWhoShares(tx, [valueHash], new Set([customerId]), at);
    await endPermitsRefusedToAll(tx, sharing, { actor, now: at });
    const body = { kind, valueHash, channels };
    await appendEvidence(tx, customerId, { at, kind: "contact_refused", actor, body });
  }
}
