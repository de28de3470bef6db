import { listThanksTo, putThanks, removeThanks, type Thanks } from "#db/queries/contact-thanks";
import { findContact } from "#db/queries/contacts";
import type { StaffProfile } from "#db/queries/staff";
import { dayMs } from "~/domain/time/instant";
import type { OperationContext } from "../operation-context";

interface ThankedContact {
  customerId: string;
  contactId: string;
}

/**
 * One tap, for whoever was spoken with. Only that person ever reads it: no evidence, no change, no answer of the API tells
 * of it, so that nobody can count it (docs/decisions/thanks.md). False where there is nobody to thank.
 */
export function giveThanks({ db, clock }: OperationContext, { customerId, contactId }: ThankedContact) {
  return db.transaction(async (tx) => {
    const contact = await findContact(tx, customerId, contactId);
    if (contact?.sender.type !== "staff" || contact.outcome !== "reached") return false;
    await putThanks(tx, customerId, { contactId, staff: contact.sender.id, at: clock() });
    return true;
  });
}

export function takeThanksBack(
  { db }: OperationContext,
  { customerId, contactId }: ThankedContact,
): Promise<void> {
  return db.transaction((tx) => removeThanks(tx, customerId, contactId));
}

const daysShown = 14;
const shownMax = 10;

/** What the person thanked reads on the own list, for two weeks. */
export function listOwnThanks({ db, clock }: OperationContext, { id }: StaffProfile): Promise<Thanks[]> {
  return listThanksTo(db.reader, id, clock() - daysShown * dayMs, shownMax);
}
