/**
 * Whom a customer blocked is told to nobody of the company (permission.md, "Who is told what"): whoever reads the
 * preferences for somebody else reads them without, and what they record can add a block but never lift one.
 */
import type { PreferenceChange } from "./compare-preferences";
import type { Preferences } from "./preference";
import type { PreferenceFact } from "./preference-fact";

export function hideBlocks(preferences: Preferences): Preferences {
  const { blocked: _, ...people } = preferences.people;
  return { ...preferences, people };
}

export function hideBlockChanges(changes: readonly PreferenceChange[]): PreferenceChange[] {
  return changes.filter(({ part }) => part !== "blocked");
}

export function hideBlockFacts(facts: readonly PreferenceFact[]): PreferenceFact[] {
  return facts.filter(({ kind }) => kind !== "blocked");
}

/** What was recorded by somebody who cannot know the blocks, with those that hold. */
export function keepBlocks(current: Preferences, wanted: Preferences): Preferences {
  const blocked = [...new Set([...(current.people.blocked ?? []), ...(wanted.people.blocked ?? [])])];
  if (blocked.length === 0) return wanted;
  return { ...wanted, people: { ...wanted.people, blocked } };
}
