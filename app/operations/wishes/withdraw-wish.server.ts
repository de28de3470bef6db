import { lockCustomer } from "#db/dialects/locks";
import { bumpCustomerRevision } from "#db/queries/customers";
import { appendEvidence } from "#db/queries/evidence";
import { withdrawInvitation } from "#db/queries/invitations";
import { readHouse } from "../house/read-house.server";
import { findOwnActor } from "../mandates/find-own-actor.server";
import type { OperationContext } from "../operation-context";
import { endRefusedPermits } from "../permits/end-refused-permits.server";

/** `client`: the program that does so; absent = the customer. True where there was one to withdraw; doing it twice is no fault. */
export function withdrawWish(
  context: OperationContext,
  { customerId, id, client }: { customerId: string; id: string; client?: string },
): Promise<boolean> {
  const { db, clock } = context;
  return db.transaction(async (tx) => {
    await lockCustomer(tx, customerId);
    const now = clock();
    const own = await findOwnActor(tx, context, customerId, "narrow");
    if (!(await withdrawInvitation(tx, customerId, id, now))) return false;
    await bumpCustomerRevision(tx, customerId);
    const actor = client ? ({ type: "api", id: client } as const) : own.actor;
    await appendEvidence(tx, customerId, { at: now, kind: "invitation_withdrawn", actor, body: { id } });
    await endRefusedPermits(tx, await readHouse(tx, db.reader), { customerId, actor, now });
    return true;
  });
}
