import { findPreferenceVersion } from "#db/queries/preferences";
import { comparePreferences, type PreferenceChange } from "~/domain/preference/compare-preferences";
import { preferencesOfNobody } from "~/domain/preference/preference";
import { readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";

/** What a version changed against the one before it; empty where there is no such version. */
export async function listChangesOf(
  { db }: OperationContext,
  customerId: string,
  version: number,
): Promise<PreferenceChange[]> {
  const { company, settings } = await readHouse(db.reader);
  const after = await findPreferenceVersion(db.reader, customerId, version);
  if (!after) return [];
  const before = await findPreferenceVersion(db.reader, customerId, version - 1);
  return comparePreferences(
    before?.preferences ?? preferencesOfNobody(settings.timeZone),
    after.preferences,
    company,
  );
}
