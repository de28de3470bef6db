import type { Tx } from "#db/dialects/dialect";
import { findPreferenceVersion, type PreferenceVersion } from "#db/queries/preferences";
import { comparePreferences, type PreferenceChange } from "~/domain/preference/compare-preferences";
import { preferencesOfNobody } from "~/domain/preference/preference";
import type { House } from "../house/read-house.server";

/** Somebody saved in between: `changes` is what became different since the version seen; none where none was named. */
export interface PreferenceConflict {
  kind: "conflict";
  version: number;
  changes: PreferenceChange[];
}

/** The version that somebody saw, or which ones they take, and the latest that they name (null = none). */
export type SeenVersion = number | { isTaken(version: number): boolean; latest: number | null };

/** Null where the version seen is the one in force. */
export async function findPreferenceConflict(
  tx: Tx,
  { customerId, basedOnVersion }: { customerId: string; basedOnVersion: SeenVersion },
  before: PreferenceVersion | null,
  house: House,
): Promise<PreferenceConflict | null> {
  const version = before?.version ?? 0;
  const { isTaken, latest } = toCondition(basedOnVersion);
  if (isTaken(version)) return null;
  if (latest === null) return { kind: "conflict", version, changes: [] };
  const seen = await findPreferenceVersion(tx, customerId, latest);
  const nobody = preferencesOfNobody(house.settings.timeZone);
  const changes = comparePreferences(
    seen?.preferences ?? nobody,
    before?.preferences ?? nobody,
    house.company,
  );
  return { kind: "conflict", version, changes };
}

function toCondition(seen: SeenVersion): Exclude<SeenVersion, number> {
  return typeof seen === "number" ? { isTaken: (version) => version === seen, latest: seen } : seen;
}
