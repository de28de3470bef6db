import * as photos from "#db/queries/staff-own-profiles";
import type { StaffId } from "~/domain/preference/preference";
import type { OperationContext } from "../operation-context";

/** Null where this is not, or no longer, the photo of somebody who works here. */
export function findStaffPhoto(
  { db }: OperationContext,
  { staffId, hash }: { staffId: StaffId; hash: string },
): Promise<photos.StaffPhoto | null> {
  return photos.findStaffPhoto(db.reader, staffId, hash);
}
