import type { Directory, Label, PersonName } from "~/domain/people/directory";
import type { Db } from "../dialects/dialect";

/** All names; sentences about the past need those of who left and what was retired too. */
export async function getDirectory(db: Db): Promise<Directory> {
  const company = await db.selectFrom("company").select("names").executeTakeFirstOrThrow();
  const staff = await db
    .selectFrom("staff_member")
    .select(["id", "salutation", "given_name", "family_name"])
    .execute();
  const teams = await db.selectFrom("team").select(["id", "names"]).orderBy("place").execute();
  const areas = await db.selectFrom("area").select(["id", "names"]).orderBy("place").execute();
  return {
    company: JSON.parse(company.names),
    staff: Object.fromEntries(staff.map((row) => [row.id, toPersonName(row)])),
    topics: await newestTopicNames(db),
    teams: Object.fromEntries(teams.map((row) => [row.id, JSON.parse(row.names)])),
    areas: Object.fromEntries(areas.map((row): [string, Label] => [row.id, JSON.parse(row.names)])),
  };
}

/** What the customer reads about each topic today. */
export async function listTopicWordings(
  db: Db,
): Promise<Record<string, { version: number; wording: Label }>> {
  const rows = await db.selectFrom("topic_wording").selectAll().orderBy("version").execute();
  return Object.fromEntries(
    rows.map((row) => [row.topic_id, { version: row.version, wording: JSON.parse(row.wording) }]),
  );
}

async function newestTopicNames(db: Db): Promise<Directory["topics"]> {
  const rows = await db
    .selectFrom("topic_wording")
    .select(["topic_id", "names"])
    .orderBy("version")
    .execute();
  // Later versions overwrite earlier ones.
  return Object.fromEntries(rows.map((row) => [row.topic_id, JSON.parse(row.names)]));
}

export function toPersonName(row: {
  salutation: "ms" | "mr" | null;
  given_name: string;
  family_name: string;
}): PersonName {
  return {
    ...(row.salutation && { salutation: row.salutation }),
    givenName: row.given_name,
    familyName: row.family_name,
  };
}
