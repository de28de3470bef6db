import { createHash } from "node:crypto";
import type { PreferenceVersion } from "#db/queries/preferences";
import type { WaitingPreference } from "#db/queries/waiting-preferences";
import { canonicalJson } from "~/domain/evidence/canonical-json";
import type { PreferenceChange } from "~/domain/preference/compare-preferences";
import { type Preferences, preferencesOfNobody } from "~/domain/preference/preference";
import { applyWaiting } from "~/domain/preference/split-recording";
import type { House } from "../house/read-house.server";

/** Something that waits, as the customer's yes would make it hold now. */
export interface WaitingNow {
  waiting: WaitingPreference;
  current: Preferences;
  next: Preferences;
  /** What the customer reads. */
  changes: PreferenceChange[];
  /**
   * Stands for exactly what is read: the yes names it, and holds only while it is still what would happen. So whatever
   * became different in between is never changed by a yes to another text.
   */
  shown: string;
}

export function readWaiting(
  { company, settings }: House,
  before: PreferenceVersion | null,
  waiting: WaitingPreference,
): WaitingNow {
  const current = before?.preferences ?? preferencesOfNobody(settings.timeZone);
  const { next, changes } = applyWaiting(current, waiting.preferences, company);
  const text = canonicalJson({ waiting: waiting.id, version: before?.version ?? 0, next, changes });
  return { waiting, current, next, changes, shown: createHash("sha256").update(text).digest("base64url") };
}
