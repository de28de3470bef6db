import {
  type AppointmentProposal,
  hasAppointmentProposal,
  listOpenAppointmentProposals,
} from "#db/queries/appointment-proposals";
import { type Contact, listContactsBefore } from "#db/queries/contacts";
import { hasInvitation, type Invitation, listOpenInvitations } from "#db/queries/invitations";
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

/** Open or not; "proposed" = an appointment that the customer was asked for. */
export async function findKindOfInvitation(
  { db }: OperationContext,
  customerId: string,
  id: string,
): Promise<"made" | "proposed" | null> {
  if (await hasInvitation(db.reader, customerId, id)) return "made";
  return (await hasAppointmentProposal(db.reader, customerId, id)) ? "proposed" : null;
}

export type { Invitation };
