import * as profiles from "#db/queries/staff-own-profiles";
import type { StaffId } from "~/domain/preference/preference";
import { readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";

/** What members of staff say of themselves. A topic that the company does not have any more is left out. */
export async function saveOwnProfile(
  { db, clock }: OperationContext,
  staffId: StaffId,
  profile: profiles.OwnProfile,
): Promise<void> {
  const { company } = await readHouse(db.reader);
  const known = new Set(company.topics.filter(({ retired }) => !retired).map(({ id }) => id));
  const topics = profile.topics.filter((id) => known.has(id));
  await db.transaction((tx) => profiles.saveOwnProfile(tx, staffId, { ...profile, topics }, clock()));
}
