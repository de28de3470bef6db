import type { Tx } from "#db/dialects/dialect";
import { insertStaffMember, type NewStaffMember } from "#db/queries/company-setup";
import { putStaffAccount } from "#db/queries/staff-accounts";

/** A member of staff, with the account to sign in. */
export async function employ(tx: Tx, member: NewStaffMember, now: number): Promise<void> {
  const { id, givenName, familyName, email } = member;
  await insertStaffMember(tx, member, now);
  await putStaffAccount(tx, { id, name: `${givenName} ${familyName}`, email }, now);
}
