import { findPreferenceVersion } from "#db/queries/preferences";
import { forgetWhatIsGone } from "~/domain/preference/forget-what-is-gone";
import { preferencesOfNobody } from "~/domain/preference/preference";
import type { OperationContext } from "../operation-context";
import {
  type ChangePreferencesResult,
  changePreferences,
  type PreferencesToChange,
} from "./change-preferences.server";

interface VersionToUndo extends Pick<PreferencesToChange, "customerId" | "language" | "restores"> {
  version: number;
}

/**
 * Restores what held before `version` (before the first: nobody, nothing), as the customer's own act, while nothing else was
 * saved since. Whoever may only narrow can take back what they did themselves.
 */
export async function undoPreferences(
  context: OperationContext,
  { customerId, version, language, restores }: VersionToUndo,
): Promise<ChangePreferencesResult | { kind: "nothing_to_undo" }> {
  if (!Number.isSafeInteger(version) || version < 1) return { kind: "nothing_to_undo" };
  const before = await findPreferenceVersion(context.db.reader, customerId, version - 1);
  if (!before && version > 1) return { kind: "nothing_to_undo" };
  return changePreferences(context, {
    customerId,
    basedOnVersion: version,
    change: (_current, { company }) =>
      before ? forgetWhatIsGone(before.preferences, company) : preferencesOfNobody(company.timeZone),
    language,
    isUndo: true,
    restores,
  });
}
