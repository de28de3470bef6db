import type { Db } from "#db/dialects/dialect";
import { type Contact, type ContactOutcome, findContact } from "#db/queries/contacts";
import { findPermit } from "#db/queries/permits";
import type { Permit } from "~/domain/permission/permit";

/** A contact, or a permit that is none, or none yet: it counts as one at the instant of its claim. */
export interface ContactOrPermit extends Omit<Contact, "outcome"> {
  /** Null = a permit. */
  outcome: ContactOutcome | null;
}

/** By its own id, or by that of the permit that it was. Null where the customer has neither. */
export async function findContactOrPermit(
  db: Db,
  customerId: string,
  id: string,
): Promise<ContactOrPermit | null> {
  const contact = await findContact(db, customerId, id);
  if (contact) return contact;
  const permit = await findPermit(db, id);
  if (!permit || permit.customerId !== customerId || permit.grantedAt === null) return null;
  return permit.contactId === null ? toContact(permit) : findContact(db, customerId, permit.contactId);
}

function toContact({ claimedAt, claimedBy, ...permit }: Permit): ContactOrPermit {
  const { id, channel, topic, sender, counts, basis, invitationId } = permit;
  const told = { at: claimedAt, recordedAt: claimedAt, recordedBy: claimedBy.id };
  return { id, channel, topic, sender, counts, basis, invitationId, ...told, outcome: null };
}
