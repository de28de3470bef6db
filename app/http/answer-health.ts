import type { Context } from "hono";
import type { Database } from "#db/open-database";
import { findCompanySettings } from "#db/queries/company";

/** 200 while the database answers, else 503. It is asked for a row: SQLite answers `select 1` without its file. */
export async function answerHealth(context: Context, db: Database): Promise<Response> {
  try {
    await findCompanySettings(db.reader);
    return context.json({ status: "ok" });
  } catch {
    return context.json({ status: "unavailable" }, 503);
  }
}
