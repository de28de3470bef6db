/** Members of staff as imports find, add and change them. */
import type { PersonName } from "~/domain/people/directory";
import type { Role } from "~/domain/people/role";
import type { StaffId, TeamId } from "~/domain/preference/preference";
import type { Db, Tx } from "../dialects/dialect";
import type { StaffMemberRow } from "../rows/staff";
import { toPersonName } from "./directory";

/** What an import can say of a member of staff. */
export interface StaffRecord {
  id: StaffId;
  name: PersonName;
  email: string;
  team: TeamId;
  role: Role;
  /** Null = no limit. */
  capacity: number | null;
  accepting: boolean;
  deputy: StaffId | null;
  languages: string[];
  sourceSystem: string | null;
  sourceId: string | null;
}

/** Those who have not left. */
export async function listStaffRecords(db: Db): Promise<StaffRecord[]> {
  const rows = await db
    .selectFrom("staff_member")
    .selectAll()
    .where("left_at", "is", null)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: toPersonName(row),
    email: row.email,
    team: row.team_id,
    role: row.role as Role,
    capacity: row.capacity,
    accepting: row.accepting === 1,
    deputy: row.deputy_id,
    languages: JSON.parse(row.languages),
    sourceSystem: row.source_system,
    sourceId: row.source_id,
  }));
}

export async function insertStaffRecord(tx: Tx, record: StaffRecord, joinedAt: number): Promise<void> {
  const row = { ...toColumns(record), id: record.id, about: null, joined_at: joinedAt, left_at: null };
  await tx.insertInto("staff_member").values(row).execute();
}

export async function updateStaffRecord(tx: Tx, record: StaffRecord): Promise<void> {
  await tx.updateTable("staff_member").set(toColumns(record)).where("id", "=", record.id).execute();
}

/** By what people call them, in the languages of the product; several teams may be called alike. */
export async function listTeamNames(db: Db): Promise<{ id: TeamId; names: string[] }[]> {
  const rows = await db.selectFrom("team").select(["id", "names"]).orderBy("place").execute();
  return rows.map((row) => ({ id: row.id, names: Object.values<string>(JSON.parse(row.names).label) }));
}

/** The place behind all teams. */
export async function nextTeamPlace(db: Db): Promise<number> {
  const { last } = await db
    .selectFrom("team")
    .select((select) => select.fn.max("place").as("last"))
    .executeTakeFirstOrThrow();
  return Number(last ?? 0) + 1;
}

/** What only the person says about themselves, and when they came and went, is no import's. */
type ColumnOfOthers =
  | "id"
  | "about"
  | "topics"
  | "recommendable_since"
  | "joined_at"
  | "left_at"
  | "language";

function toColumns(record: StaffRecord): Omit<StaffMemberRow, ColumnOfOthers> {
  return {
    team_id: record.team,
    salutation: record.name.salutation ?? null,
    given_name: record.name.givenName,
    family_name: record.name.familyName,
    email: record.email,
    role: record.role,
    capacity: record.capacity,
    accepting: record.accepting ? 1 : 0,
    deputy_id: record.deputy,
    languages: JSON.stringify(record.languages),
    source_system: record.sourceSystem,
    source_id: record.sourceId,
  };
}
