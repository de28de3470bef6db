import type { Tx } from "#db/dialects/dialect";
import { lockCustomer } from "#db/dialects/locks";
import { newId } from "#db/new-id";
import {
  hasDeclinedSince,
  insertAppointmentProposal,
  listOpenAppointmentProposals,
} from "#db/queries/appointment-proposals";
import { findListedCustomer } from "#db/queries/contact-list";
import { appendEvidence } from "#db/queries/evidence";
import { findStaffProfile } from "#db/queries/staff";
import type { EvidenceActor } from "~/domain/evidence/evidence";
import { dayMs } from "~/domain/time/instant";
import { doOnce } from "../do-once.server";
import { readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { findContact } from "../permission/read-contacts-standing.server";
import { readCustomerFacts } from "../permission/read-customer-facts.server";
import {
  type AppointmentTimeFault,
  type AskedTime,
  couldBeKept,
  findAppointmentFault,
  findAppointmentFaults,
} from "./find-appointment-fault.server";

/** `staff`: whom the customer would meet or speak with. */
export interface AppointmentToPropose extends AskedTime {
  customerId: string;
  /** The member of staff, or a program that speaks for them. */
  proposedBy: EvidenceActor;
}

export type AppointmentFault =
  | AppointmentTimeFault
  | "too_many"
  /** The customer said no to this person a short while ago. */
  | "declined_lately"
  /** The person is not there for the customer, or could not be in touch by this way even then: which, nobody learns. */
  | "not_possible";

export type ProposeAppointmentResult =
  | { kind: "proposed"; id: string }
  | { kind: "refused"; fault: AppointmentFault };

/** One after the other, not a calendar full. */
export const openProposalsMax = 3;
/** For so long a no is not asked about again by the same person. */
export const noStandsMs = 14 * dayMs;

/**
 * Asks the customer for an appointment; it permits nothing until the customer accepts (permission.md, "Wishes and
 * replies"). It is shown in the portal alone: sending it somewhere would be a contact, and has to be asked for as one.
 */
export function proposeAppointment(
  context: OperationContext,
  { customerId, proposedBy, ...asked }: AppointmentToPropose,
): Promise<ProposeAppointmentResult> {
  return doOnce<ProposeAppointmentResult>(context, isProposed, async (tx) => {
    await lockCustomer(tx, customerId);
    const now = context.clock();
    const fault =
      findAppointmentFault(asked, now, await readHouse(tx)) ??
      (await findObjection(tx, customerId, asked, now));
    if (fault) return { kind: "refused", fault };
    const id = newId(now);
    const first = { id, appointmentId: id, movesId: null, proposedBy: "staff", mandateId: null } as const;
    const proposal = { ...asked, ...first, proposedAt: now };
    await insertAppointmentProposal(tx, customerId, proposal);
    const entry = { at: now, kind: "appointment_proposed", actor: proposedBy, body: { proposal } } as const;
    await appendEvidence(tx, customerId, entry);
    return { kind: "proposed", id };
  });
}

/** What is wrong with as much of it as was said, whoever the customer is. */
export async function findProposalFaults(
  { db, clock }: OperationContext,
  asked: Partial<AskedTime>,
): Promise<AppointmentTimeFault[]> {
  return findAppointmentFaults(asked, clock(), await readHouse(db.reader));
}

const isProposed = ({ kind }: ProposeAppointmentResult) => kind === "proposed";

async function findObjection(
  tx: Tx,
  customerId: string,
  asked: AskedTime,
  now: number,
): Promise<AppointmentFault | null> {
  if (!(await couldTakePlace(tx, customerId, asked, now))) return "not_possible";
  const open = await listOpenAppointmentProposals(tx, customerId, now);
  if (open.filter(({ proposedBy }) => proposedBy === "staff").length >= openProposalsMax) return "too_many";
  const no = { staff: asked.staff, movesId: null, since: now - noStandsMs };
  const isDeclined = await hasDeclinedSince(tx, customerId, no);
  return isDeclined ? "declined_lately" : null;
}

/** Does the person have the customer on the list, and would the decision be yes once the customer has accepted? */
async function couldTakePlace(tx: Tx, customerId: string, asked: AskedTime, now: number): Promise<boolean> {
  const house = await readHouse(tx);
  const staff = await findStaffProfile(tx, asked.staff);
  const customer = await findListedCustomer(tx, customerId);
  const view = await readCustomerFacts(tx, house, customerId, now);
  if (!staff || !customer || !findContact(customer, view, staff, now)) return false;
  return couldBeKept(view, house, asked);
}
