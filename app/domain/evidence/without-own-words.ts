import type { PreferenceChange } from "../preference/compare-preferences";
import type { Preferences } from "../preference/preference";

/**
 * What evidence keeps of preferences: everything but the customer's own words, which decide nothing, may name anybody, and
 * could not be taken out of the chain again when the customer is erased.
 */
export function withoutOwnWords({ notes: _, ...decided }: Preferences): Preferences {
  return decided;
}

/** The same of what became different: that a note changed, not to what. */
export function changesWithoutOwnWords(changes: readonly PreferenceChange[]): object[] {
  return changes.map((change) => {
    if (change.part !== "note") return change;
    const { before: _before, after: _after, ...told } = change;
    return told;
  });
}
