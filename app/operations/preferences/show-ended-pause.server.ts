/** A pause with a date ends by itself; the customer is told so until they have read it. */
import { findPausesToldUntil, savePausesToldUntil } from "#db/queries/pauses-told";
import { findPreferences } from "#db/queries/preferences";
import { type EndedPause, findEndedPause } from "~/domain/preference/pause-contacts";
import type { LocalDate, Preferences } from "~/domain/preference/preference";
import { dayBefore, parseLocalDate } from "~/domain/time/local-date";
import { toLocalDate } from "~/domain/time/wall-clock";
import { getZone } from "~/domain/time/zone";
import type { OperationContext } from "../operation-context";

/** Null where none ended, where the customer knows, and where another one runs. `known`: as read for the same page. */
export async function showEndedPause(
  { db, clock }: OperationContext,
  customerId: string,
  known?: Preferences,
): Promise<EndedPause | null> {
  const preferences = known ?? (await findPreferences(db.reader, customerId))?.preferences;
  if (!preferences?.pauses?.length) return null;
  const today = toLocalDate(getZone(preferences.timeZone), clock());
  return findEndedPause(preferences, today, await findPausesToldUntil(db.reader, customerId));
}

/** The customer knows of all pauses that ended up to this day. */
export async function markPausesTold(
  { db }: OperationContext,
  customerId: string,
  until: LocalDate,
): Promise<void> {
  if (parseLocalDate(until) !== undefined) await savePausesToldUntil(db.writer, customerId, until);
}

/** The customer knows of all that have ended by today. */
export async function markAllPausesTold(context: OperationContext, customerId: string): Promise<void> {
  const stored = await findPreferences(context.db.reader, customerId);
  if (!stored) return;
  const today = toLocalDate(getZone(stored.preferences.timeZone), context.clock());
  await markPausesTold(context, customerId, dayBefore(today));
}
