import { lockCustomer } from "#db/dialects/locks";
import { stateOfPermit } from "~/domain/permission/permit";
import { readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { readCustomerFacts } from "../permission/read-customer-facts.server";
import { endAsReleased } from "./end-permit.server";
import { isStillAllowed } from "./read-permit-access.server";

/**
 * Ends each open permit from which the customer's own no took the ground, so that its holder and every program are told.
 * What the customer has not refused stays open, and one that is overdue keeps counting: the contact may have taken place.
 * A contact that was made before the no can still be recorded, and counts.
 */
export function endRefusedPermits({ db, clock }: OperationContext, customerId: string): Promise<void> {
  return db.transaction(async (tx) => {
    await lockCustomer(tx, customerId);
    const now = clock();
    const house = await readHouse(tx);
    const { permits } = await readCustomerFacts(tx, house, customerId, now);
    const actor = { type: "customer", id: customerId } as const;
    for (const permit of permits) {
      if (stateOfPermit(permit, now) !== "open" || (await isStillAllowed(tx, house, permit, now))) continue;
      await endAsReleased(tx, permit, { now, actor });
    }
  });
}
