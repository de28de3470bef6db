import { type AppointmentProposal, listProposalsToStaff } from "#db/queries/appointment-proposals";
import { findListedCustomer, type ListedCustomer } from "#db/queries/contact-list";
import type { StaffProfile } from "#db/queries/staff";
import { type House, readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { findContact } from "../permission/read-contacts-standing.server";
import { readReadableCustomerFacts } from "../permission/read-customer-facts.server";

export interface TimesAsked {
  house: House;
  now: number;
  /** The earliest first. */
  asked: { proposal: AppointmentProposal; customer: ListedCustomer }[];
}

/** Other times for appointments that customers ask this member of staff for; of those alone who are on their list. */
export async function listTimesAsked(
  { db, clock }: OperationContext,
  staff: StaffProfile,
): Promise<TimesAsked> {
  const now = clock();
  const house = await readHouse(db.reader);
  const proposals = await listProposalsToStaff(db.reader, staff.id, now);
  const ids = [...new Set(proposals.map(({ customerId }) => customerId))];
  const views = await readReadableCustomerFacts(db.reader, house, ids, now);
  const asked: TimesAsked["asked"] = [];
  for (const { customerId, ...proposal } of proposals) {
    const view = views.get(customerId);
    const customer = await findListedCustomer(db.reader, customerId);
    if (view && customer && findContact(customer, view, staff, now)) asked.push({ proposal, customer });
  }
  return { house, now, asked };
}
