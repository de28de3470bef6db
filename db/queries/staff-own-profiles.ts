/** What members of staff say and show of themselves. */
import type { Label } from "~/domain/people/directory";
import type { StaffId } from "~/domain/preference/preference";
import type { TopicId } from "~/domain/preference/topic";
import type { Db, Tx } from "../dialects/dialect";

export interface OwnProfile {
  /** Language tags. */
  languages: string[];
  about: Label | null;
  topics: TopicId[];
  isRecommendable: boolean;
}

/** Agreeing once more leaves the day of the first agreement. */
export async function saveOwnProfile(
  tx: Tx,
  staffId: StaffId,
  { languages, about, topics, isRecommendable }: OwnProfile,
  now: number,
): Promise<void> {
  await tx
    .updateTable("staff_member")
    .set((row) => ({
      languages: JSON.stringify(languages),
      about: about && JSON.stringify(about),
      topics: JSON.stringify(topics),
      recommendable_since: isRecommendable ? row.fn.coalesce("recommendable_since", row.val(now)) : null,
    }))
    .where("id", "=", staffId)
    .where("left_at", "is", null)
    .execute();
}

export async function chooseStaffLanguage(tx: Tx, staffId: StaffId, language: string): Promise<void> {
  await tx.updateTable("staff_member").set({ language }).where("id", "=", staffId).execute();
}

export interface StaffPhoto {
  image: Uint8Array;
  /** The person agreed that anybody may see it. */
  isPublic: boolean;
}

/** Null where this is not, or no longer, the photo of somebody who works here. */
export async function findStaffPhoto(db: Db, staffId: StaffId, hash: string): Promise<StaffPhoto | null> {
  const row = await db
    .selectFrom("staff_photo")
    .innerJoin("staff_member", "staff_member.id", "staff_photo.staff_id")
    .select(["image", "recommendable_since"])
    .where("staff_id", "=", staffId)
    .where("hash", "=", hash)
    .where("left_at", "is", null)
    .executeTakeFirst();
  return row ? { image: row.image, isPublic: row.recommendable_since !== null } : null;
}

/** In the place of the one before. */
export async function putStaffPhoto(
  tx: Tx,
  staffId: StaffId,
  { image, hash }: { image: Uint8Array; hash: string },
  now: number,
): Promise<void> {
  await removeStaffPhoto(tx, staffId);
  await tx.insertInto("staff_photo").values({ staff_id: staffId, hash, image, added_at: now }).execute();
}

export async function removeStaffPhoto(tx: Tx, staffId: StaffId): Promise<void> {
  await tx.deleteFrom("staff_photo").where("staff_id", "=", staffId).execute();
}
