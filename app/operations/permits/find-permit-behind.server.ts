import type { Db } from "#db/dialects/dialect";
import { findPermit, findPermitOfContact } from "#db/queries/permits";
import type { Permit } from "~/domain/permission/permit";
import type { ContactOrPermit } from "../contacts/find-contact-or-permit.server";

/** The permit itself, or the one that became the contact; null = there was none. */
export function findPermitBehind(
  db: Db,
  customerId: string,
  { id, outcome }: ContactOrPermit,
): Promise<Permit | null> {
  return outcome === null ? findPermit(db, id) : findPermitOfContact(db, customerId, id);
}
