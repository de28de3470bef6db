import { findCustomer } from "#db/queries/customers";
import { listPermitsOfStaff, listWaitingPermits } from "#db/queries/permits";
import type { StaffProfile } from "#db/queries/staff";
import type { PersonName } from "~/domain/people/directory";
import { isBlocked } from "~/domain/permission/chosen-staff";
import { isAllowed } from "~/domain/permission/decide-permission";
import { isHolder, type Permit, type PermitState, stateOfPermit } from "~/domain/permission/permit";
import { readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { readReadableCustomerFacts } from "../permission/read-customer-facts.server";

export interface StaffPermit {
  permit: Permit;
  state: PermitState;
  customer: PersonName;
}

/** What a member of staff has claimed and not reported yet, and what waits for a second person's word. */
export interface StaffPermits {
  own: StaffPermit[];
  toConfirm: StaffPermit[];
}

export async function listStaffPermits(
  context: OperationContext,
  staff: StaffProfile,
): Promise<StaffPermits> {
  const { db, clock } = context;
  const own = await listPermitsOfStaff(db.reader, staff.id);
  const waiting = await listWaitingPermits(db.reader, clock());
  const toConfirm: Permit[] = [];
  for (const permit of waiting) if (await isAsked(context, permit, staff)) toConfirm.push(permit);
  return {
    own: (await dress(context, own)).filter(({ state }) => state !== "lapsed"),
    toConfirm: await dress(context, toConfirm),
  };
}

/**
 * Leads and the colleagues of the first person; nobody whom the customer blocked, or may have: it cannot be read. Nor
 * anybody where the customer's no leaves nothing to confirm.
 */
async function isAsked(
  { db, clock }: OperationContext,
  permit: Permit,
  staff: StaffProfile,
): Promise<boolean> {
  const house = await readHouse(db.reader);
  const team = house.compiled.staff.get(permit.sender.id)?.team;
  const isColleague = staff.role === "lead" || staff.role === "admin" || team === staff.team;
  if (!isColleague || isHolder(permit, { type: "staff", id: staff.id })) return false;
  const { customerId } = permit;
  const now = clock();
  const view = (await readReadableCustomerFacts(db.reader, house, [customerId], now)).get(customerId);
  if (!view || isBlocked(view.compiled, staff.id)) return false;
  return isAllowed(view.compiled, permit, now);
}

/** Whoever is erased while the list is read is left out. */
async function dress({ db, clock }: OperationContext, permits: Permit[]): Promise<StaffPermit[]> {
  const listed = await Promise.all(
    permits.map(async (permit) => {
      const customer = await findCustomer(db.reader, permit.customerId);
      return customer && { permit, state: stateOfPermit(permit, clock()), customer };
    }),
  );
  return listed.filter((one) => one !== null);
}
