import {
  type AppointmentProposal,
  findNamedInProposal,
  listOpenAppointmentProposals,
} from "#db/queries/appointment-proposals";
import { type Contact, listContactsBefore } from "#db/queries/contacts";
import { findNamedInInvitation, type Invitation, listOpenInvitations } from "#db/queries/invitations";
import type { OperationContext } from "../operation-context";

/** What took place with a customer, newest first, behind a place in the list. */
export function listContactsOf(
  { db }: OperationContext,
  customerId: string,
  before: { at: number; id: string } | null,
  limit: number,
): Promise<Contact[]> {
  return listContactsBefore(db.reader, customerId, before, limit);
}

/** The customer's open wishes and what waits for an answer, the earliest first; the words stay with whoever is to answer. */
export async function listInvitationsOf(
  { db, clock }: OperationContext,
  customerId: string,
): Promise<Invitation[]> {
  return (await listOpenInvitations(db.reader, [customerId], clock())).get(customerId) ?? [];
}

/** Appointments that wait for the customer's answer, the earliest first. */
export function listAppointmentsProposed(
  { db, clock }: OperationContext,
  customerId: string,
): Promise<AppointmentProposal[]> {
  return listOpenAppointmentProposals(db.reader, customerId, clock());
}

/** Open or not; "proposed" = an appointment that one side was asked for. `staff` null = whoever is there. */
export async function findNamedIn(
  { db }: OperationContext,
  customerId: string,
  id: string,
): Promise<{ kind: "made" | "proposed"; staff: string | null } | null> {
  const made = await findNamedInInvitation(db.reader, customerId, id);
  if (made) return { kind: "made", ...made };
  const proposed = await findNamedInProposal(db.reader, customerId, id);
  return proposed && { kind: "proposed", ...proposed };
}

export type { Invitation };
