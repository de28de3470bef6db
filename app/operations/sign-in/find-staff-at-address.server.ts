import { listStaffProfiles, type StaffProfile } from "#db/queries/staff";
import type { OperationContext } from "../operation-context";
import { hashStaffAddress } from "./sign-in-secrets.server";

/** Of those who have not left. Staff addresses are stored in the clear and hashed here: some microseconds each. */
export async function findStaffAtAddress(
  { db, vault }: OperationContext,
  addressHash: string,
): Promise<StaffProfile | null> {
  const staff = await listStaffProfiles(db.reader);
  return staff.find(({ email }) => hashStaffAddress(vault, email) === addressHash) ?? null;
}
