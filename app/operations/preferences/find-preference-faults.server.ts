import { sayFault } from "~/domain/input-fault";
import { listUnknownIds } from "~/domain/preference/known-ids";
import type { Preferences } from "~/domain/preference/preference";
import { createPreferencesSchema } from "~/domain/preference/preference-schema";
import { publicHolidays } from "../house/public-holidays.server";
import type { House } from "../house/read-house.server";

/** What is wrong, and where in the document. */
export interface PreferenceFault {
  path: PropertyKey[];
  /** Of {@link sayFault}, or of zod. */
  message: string;
}

const preferencesSchema = createPreferencesSchema(publicHolidays.isKnownRegion);

/** Why these preferences cannot be stored (permission.md, "Valid means"); empty = they can. */
export function findPreferenceFaults(wanted: Preferences, { company }: House): PreferenceFault[] {
  const parsed = preferencesSchema.safeParse(wanted);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => ({ path, message }));
  return listUnknownIds(wanted, company).map(({ path, kind }) => ({
    path,
    message: sayFault(`no_such_${kind}`),
  }));
}
