import type { StaffPlaces } from "~/domain/assignment/assignment";
import type { Label, PersonName } from "~/domain/people/directory";
import type { Role } from "~/domain/people/role";
import type { Db } from "../dialects/dialect";
import type { StaffMemberRow } from "../schema";
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
  about: Label | null;
}

/** Those who have not left, by family name. */
export async function listStaffProfiles(db: Db): Promise<StaffProfile[]> {
  const rows = await db
    .selectFrom("staff_member")
    .selectAll()
    .where("left_at", "is", null)
    .orderBy("family_name")
    .orderBy("given_name")
    .orderBy("id")
    .execute();
  return rows.map(toProfile);
}

/** Null where nobody of that id works here any more. */
export async function findStaffProfile(db: Db, staffId: string): Promise<StaffProfile | null> {
  const row = await db
    .selectFrom("staff_member")
    .selectAll()
    .where("id", "=", staffId)
    .where("left_at", "is", null)
    .executeTakeFirst();
  return row ? toProfile(row) : null;
}

/** Whose places assignments are derived over. */
export async function listStaffPlaces(db: Db): Promise<StaffPlaces[]> {
  const rows = await db
    .selectFrom("staff_member")
    .select(["id", "team_id", "capacity", "accepting"])
    .where("left_at", "is", null)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    team: row.team_id,
    capacity: row.capacity,
    accepting: row.accepting === 1,
  }));
}

function toProfile(row: StaffMemberRow): StaffProfile {
  return {
    id: row.id,
    name: toPersonName(row),
    email: row.email,
    team: row.team_id,
    role: row.role as Role,
    accepting: row.accepting === 1,
    languages: JSON.parse(row.languages),
    about: row.about ? JSON.parse(row.about) : null,
  };
}
