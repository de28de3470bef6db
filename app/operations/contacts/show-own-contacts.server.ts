import { type Contact, listContactsBefore } from "#db/queries/contacts";
import type { OperationContext } from "../operation-context";

const contactsAtOnce = 500;

/** Every contact there was, newest first, a few hundred at a time. */
export async function* showOwnContacts(
  { db }: OperationContext,
  customerId: string,
): AsyncGenerator<Contact[]> {
  let before: Contact | null = null;
  for (;;) {
    const contacts: Contact[] = await listContactsBefore(db.reader, customerId, before, contactsAtOnce);
    yield contacts;
    if (contacts.length < contactsAtOnce) return;
    before = contacts.at(-1)!;
  }
}
