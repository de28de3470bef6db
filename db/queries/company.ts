import type { Absence } from "~/domain/people/staff-member";
import type { Company } from "~/domain/permission/company";
import type { LegalBasis } from "~/domain/preference/topic";
import { askedOnce } from "../compiled-once";
import type { Db, Tx } from "../dialects/dialect";
import type { ChannelRow, TopicRow } from "../rows/house";
import type { AbsenceRow, StaffMemberRow } from "../rows/staff";

/** What the company has settled for itself, beside the house rules. */
export interface CompanySettings {
  timeZone: string;
  region: string | null;
  /** Milliseconds; see assignment.md, "A fair start". */
  foundedAt: number;
  foundingUntil: number;
  lotSeed: string;
  /** Goes up with everything that can change a decision. */
  revision: number;
}

/** Null in a database in which no company has been set up. */
export async function findCompanySettings(db: Db): Promise<CompanySettings | null> {
  const [row] = await theCompany(db, {});
  if (!row) return null;
  return {
    timeZone: row.time_zone,
    region: row.region,
    foundedAt: row.founded_at,
    foundingUntil: row.founding_until,
    lotSeed: row.lot_seed,
    revision: row.revision,
  };
}

const theCompany = askedOnce((db) => db.selectFrom("company").selectAll().where("id", "=", 1));

export async function getCompanySettings(db: Db): Promise<CompanySettings> {
  const settings = await findCompanySettings(db);
  if (!settings) throw new Error("No company has been set up in this database.");
  return settings;
}

/** The house rules as decisions read them: staff who have not left; retired topics too, for what was said about them. */
export async function getHouseRules(db: Db): Promise<Company> {
  const settings = await getCompanySettings(db);
  const channels = await db.selectFrom("channel").selectAll().orderBy("place").execute();
  const topics = await db.selectFrom("topic").selectAll().orderBy("place").execute();
  const staff = await db
    .selectFrom("staff_member")
    .selectAll()
    .where("left_at", "is", null)
    .orderBy("family_name")
    .orderBy("id")
    .execute();
  const absences = await db.selectFrom("absence").selectAll().orderBy("from_date").execute();
  return {
    timeZone: settings.timeZone,
    ...(settings.region && { region: settings.region }),
    channels: channels.map(toChannel),
    topics: topics.map(toTopic),
    staff: staff.map((row) => toStaffMember(row, absences)),
  };
}

export async function bumpCompanyRevision(tx: Tx): Promise<void> {
  await tx
    .updateTable("company")
    .set((row) => ({ revision: row("revision", "+", 1) }))
    .execute();
}

export async function listChannelIds(db: Db): Promise<string[]> {
  return (await db.selectFrom("channel").select("id").execute()).map(({ id }) => id);
}

function toChannel(row: ChannelRow): Company["channels"][number] {
  return {
    id: row.id,
    live: row.live === 1,
    ...(row.by_appointment === 1 && { byAppointment: true }),
    ...(row.hours && { hours: JSON.parse(row.hours) }),
  };
}

function toTopic(row: TopicRow): Company["topics"][number] {
  return {
    id: row.id,
    basis: row.basis as LegalBasis,
    ...(row.area_id && { area: row.area_id }),
    ...(row.channels && { channels: JSON.parse(row.channels) }),
    ...(row.retired_at !== null && { retired: true }),
  };
}

function toStaffMember(row: StaffMemberRow, absences: AbsenceRow[]): Company["staff"][number] {
  return {
    id: row.id,
    team: row.team_id,
    ...(row.deputy_id && { deputy: row.deputy_id }),
    ...(row.source_system && row.source_id && { reference: `${row.source_system}:${row.source_id}` }),
    absences: absences.filter((absence) => absence.staff_id === row.id).map(toAbsence),
  };
}

function toAbsence(row: AbsenceRow): Absence {
  return { from: row.from_date, to: row.to_date };
}
