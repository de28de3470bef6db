import { lockCustomer } from "#db/dialects/locks";
import { noteCalledOff } from "#db/queries/agreed-appointments";
import { bumpCustomerRevision } from "#db/queries/customers";
import { appendEvidence } from "#db/queries/evidence";
import { withdrawInvitation } from "#db/queries/invitations";
import { readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { readCustomerFacts } from "../permission/read-customer-facts.server";
import type { StaffSide } from "./propose-other-time.server";

interface AgreedAppointment {
  customerId: string;
  /** Of the appointment agreed (an invitation). */
  id: string;
  by: StaffSide;
}

/**
 * The member of staff calls off what was agreed with them: the permission ends at once, and the customer reads so until its
 * time is over. False where it is no longer open, somebody else's, or under way (a permit rests on it).
 */
export function callOffAppointment(
  context: OperationContext,
  { customerId, id, by }: AgreedAppointment,
): Promise<boolean> {
  return context.db.transaction(async (tx) => {
    await lockCustomer(tx, customerId);
    const now = context.clock();
    const { invitations } = await readCustomerFacts(tx, await readHouse(tx), customerId, now);
    const agreed = invitations.find((one) => one.id === id && one.source === "appointment");
    if (agreed?.staff !== by.staff) return false;
    await withdrawInvitation(tx, customerId, id, now);
    await noteCalledOff(tx, customerId, id, now);
    await bumpCustomerRevision(tx, customerId);
    await appendEvidence(tx, customerId, {
      ...{ at: now, kind: "invitation_withdrawn", actor: by.actor, body: { id } },
    });
    return true;
  });
}
