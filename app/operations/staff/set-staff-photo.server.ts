import { putStaffPhoto, removeStaffPhoto } from "#db/queries/staff-own-profiles";
import type { StaffId } from "~/domain/preference/preference";
import type { OperationContext } from "../operation-context";
import { makePortrait } from "./make-portrait.server";

export type SetStaffPhotoResult = { kind: "stored"; hash: string } | { kind: "not_a_photo" };

/** By the person in the photo, in the place of the one before. What was handed in is not kept. */
export async function setStaffPhoto(
  { db, clock }: OperationContext,
  { staffId, photo }: { staffId: StaffId; photo: Uint8Array },
): Promise<SetStaffPhotoResult> {
  const portrait = await makePortrait(photo);
  if (!portrait) return { kind: "not_a_photo" };
  await db.transaction((tx) => putStaffPhoto(tx, staffId, portrait, clock()));
  return { kind: "stored", hash: portrait.hash };
}

/** Nobody is shown it any more from now on. */
export function dropStaffPhoto({ db }: OperationContext, staffId: StaffId): Promise<void> {
  return db.transaction((tx) => removeStaffPhoto(tx, staffId));
}
