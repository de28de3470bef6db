import { sql } from "kysely";
import type { Db } from "../dialects/dialect";

/** Sessions and links of staff that expired before then; better-auth leaves those that nobody asks for again. */
export async function deleteStaffSessionsBefore(writer: Db, instant: number): Promise<void> {
  // ISO text on SQLite, a timestamp on PostgreSQL, which reads the same text.
  const before = new Date(instant).toISOString();
  await sql`delete from auth_session where "expiresAt" < ${before}`.execute(writer);
  await sql`delete from auth_verification where "expiresAt" < ${before}`.execute(writer);
}
