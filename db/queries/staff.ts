import type { StaffPlaces } from "~/domain/assignment/assignment";
import type { Label, PersonName } from "~/domain/people/directory";
import type { Role } from "~/domain/people/role";
import type { TopicId } from "~/domain/preference/topic";
import { askedOnce, type Places } from "../compiled-once";
import type { Db } from "../dialects/dialect";
import type { StaffMemberRow } from "../rows/staff";
import { toPersonName } from "./directory";

/** A member of staff as pages show them. */
export interface StaffProfile {
  id: string;
  name: PersonName;
  email: string;
  team: string;
  role: Role;
  /** Takes new customers. */
  accepting: boolean;
  /** Language tags. */
  languages: string[];
  /** In which the person reads, as chosen; null = never chosen. */
  language: string | null;
  /** Own words; empty in a language in which nothing was said. */
  about: Label | null;
  /** What the person is good for. */
  topics: TopicId[];
  /** Hash of the photo. */
  photo: string | null;
  /** Agreed that customers pass on the public card. */
  isRecommendable: boolean;
}

/** Those who have not left, by family name. */
export async function listStaffProfiles(db: Db): Promise<StaffProfile[]> {
  return (await allProfiles(db, {})).map(toProfile);
}

const allProfiles = askedOnce((db) =>
  profilesOf(db).orderBy("family_name").orderBy("given_name").orderBy("staff_member.id"),
);

/** Null where nobody of that id works here any more. */
export async function findStaffProfile(db: Db, staffId: string): Promise<StaffProfile | null> {
  const [row] = await profileOf(db, { staffId });
  return row ? toProfile(row) : null;
}

const profileOf = askedOnce((db, { staffId }: Places<{ staffId: string }>) =>
  profilesOf(db).where("staff_member.id", "=", staffId),
);

function profilesOf(db: Db) {
  return db
    .selectFrom("staff_member")
    .leftJoin("staff_photo", "staff_photo.staff_id", "staff_member.id")
    .selectAll("staff_member")
    .select("staff_photo.hash as photo_hash")
    .where("left_at", "is", null);
}

/** Whose places assignments are derived over. */
export async function listStaffPlaces(db: Db): Promise<StaffPlaces[]> {
  const rows = await allPlaces(db, {});
  return rows.map((row) => ({
    id: row.id,
    team: row.team_id,
    capacity: row.capacity,
    accepting: row.accepting === 1,
  }));
}

const allPlaces = askedOnce((db) =>
  db
    .selectFrom("staff_member")
    .select(["id", "team_id", "capacity", "accepting"])
    .where("left_at", "is", null),
);

function toProfile(row: StaffMemberRow & { photo_hash: string | null }): StaffProfile {
  return {
    id: row.id,
    name: toPersonName(row),
    email: row.email,
    team: row.team_id,
    role: row.role as Role,
    accepting: row.accepting === 1,
    languages: JSON.parse(row.languages),
    language: row.language,
    about: row.about ? JSON.parse(row.about) : null,
    topics: row.topics ? JSON.parse(row.topics) : [],
    photo: row.photo_hash,
    isRecommendable: row.recommendable_since !== null,
  };
}
