import type { Db } from "#db/dialects/dialect";
import { findPreferences } from "#db/queries/preferences";
import type { House } from "../house/read-house.server";

/** By which clock the customer reads. */
export async function findTimeZoneOf(db: Db, { settings }: House, customerId: string): Promise<string> {
  return (await findPreferences(db, customerId))?.preferences.timeZone ?? settings.timeZone;
}
