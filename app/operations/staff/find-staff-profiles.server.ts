import { findStaffProfile, type StaffProfile } from "#db/queries/staff";
import type { StaffId } from "~/domain/preference/preference";
import type { OperationContext } from "../operation-context";

/** Of the few whom a page shows as people, whether or not they can be chosen; whoever has left is left out. */
export async function findStaffProfiles(
  { db }: OperationContext,
  ids: readonly StaffId[],
): Promise<Map<StaffId, StaffProfile>> {
  const found = await Promise.all([...new Set(ids)].map((id) => findStaffProfile(db.reader, id)));
  return new Map(found.filter((profile) => profile !== null).map((profile) => [profile.id, profile]));
}
