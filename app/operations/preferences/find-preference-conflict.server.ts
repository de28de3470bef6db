import type { Tx } from "#db/dialects/dialect";
import { findPreferenceVersion, type PreferenceVersion } from "#db/queries/preferences";
import { comparePreferences, type PreferenceChange } from "~/domain/preference/compare-preferences";
import { preferencesOfNobody } from "~/domain/preference/preference";
import type { House } from "../house/read-house.server";

/** Somebody saved in between: `changes` is what became different since the version seen. */
export interface PreferenceConflict {
  kind: "conflict";
  version: number;
  changes: PreferenceChange[];
}

/** Null where the version seen is the one in force. */
export async function findPreferenceConflict(
  tx: Tx,
  { customerId, basedOnVersion }: { customerId: string; basedOnVersion: number },
  before: PreferenceVersion | null,
  house: House,
): Promise<PreferenceConflict | null> {
  const version = before?.version ?? 0;
  if (basedOnVersion === version) return null;
  const seen = await findPreferenceVersion(tx, customerId, basedOnVersion);
  const nobody = preferencesOfNobody(house.settings.timeZone);
  const changes = comparePreferences(
    seen?.preferences ?? nobody,
    before?.preferences ?? nobody,
    house.company,
  );
  return { kind: "conflict", version, changes };
}
