import type { Preferences, StaffId } from "./preference";

/** Everybody on a list that is read, in general and for areas; each once, favourites of the general choice first. */
export function listRanked({ people }: Preferences): StaffId[] {
  const choices = [people, ...Object.values(people.areas ?? {})].filter(({ mode }) => mode === "ranked");
  return [...new Set(choices.flatMap(({ ranked = [] }) => ranked))];
}
