import { findStaffProfile } from "#db/queries/staff";
import type { Directory, Label, PersonName } from "~/domain/people/directory";
import type { StaffId, TeamId } from "~/domain/preference/preference";
import type { TopicId } from "~/domain/preference/topic";
import { readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";

/** What anybody may know of a member of staff who agreed to be recommended: no number, no address. */
export interface PublicCard {
  id: StaffId;
  name: PersonName;
  team: TeamId;
  topics: TopicId[];
  languages: string[];
  about: Label | null;
  photo: string | null;
  directory: Directory;
}

/** Null alike for whoever did not agree, has left, or never was. */
export async function showPublicCard({ db }: OperationContext, staffId: StaffId): Promise<PublicCard | null> {
  const profile = await findStaffProfile(db.reader, staffId);
  if (!profile?.isRecommendable) return null;
  const { directory, company } = await readHouse(db.reader);
  const { id, name, team, languages, about, photo } = profile;
  const retired = new Set(company.topics.filter((topic) => topic.retired).map((topic) => topic.id));
  const topics = profile.topics.filter((topic) => !retired.has(topic));
  return { id, name, team, topics, languages, about, photo, directory };
}
