import type { Context } from "hono";
import { sql } from "kysely";
import type { Database } from "#db/open-database";

/** 200 while the database answers, else 503. */
export async function answerHealth(context: Context, db: Database): Promise<Response> {
  try {
    await sql`select 1`.execute(db.reader);
    return context.json({ status: "ok" });
  } catch {
    return context.json({ status: "unavailable" }, 503);
  }
}
