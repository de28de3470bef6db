/** A pause with a date ends by itself; the customer is told so until they have read it. */
import { findPausesToldUntil, savePausesToldUntil } from "#db/queries/pauses-told";
import { findPreferences } from "#db/queries/preferences";
import { type EndedPause, findEndedPause } from "~/domain/preference/pause-contacts";
import type { LocalDate } from "~/domain/preference/preference";
import { dayBefore, parseLocalDate } from "~/domain/time/local-date";
import { toLocalDate } from "~/domain/time/wall-clock";
import { getZone } from "~/domain/time/zone";
import type { OperationContext } from "../operation-context";

/** Null where none ended, where the customer knows, and where another one runs. */
export async function showEndedPause(
  { db, clock }: OperationContext,
  customerId: string,
): Promise<EndedPause | null> {
  const stored = await findPreferences(db.reader, customerId);
  if (!stored) return null;
  const today = toLocalDate(getZone(stored.preferences.timeZone), clock());
  return findEndedPause(stored.preferences, today, await findPausesToldUntil(db.reader, customerId));
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
