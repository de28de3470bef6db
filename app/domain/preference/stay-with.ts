import type { PeopleChoice, Preferences, StaffId } from "./preference";
import type { AreaId } from "./topic";

/** Strikes whoever stands before this person on the list, in general (area null) or for one area. */
export function stayWith(preferences: Preferences, area: AreaId | null, staff: StaffId): Preferences {
  const { people } = preferences;
  if (area === null) return { ...preferences, people: { ...people, ...strikeBefore(people, staff) } };
  const choice = people.areas?.[area];
  if (!choice) return preferences;
  const areas = { ...people.areas, [area]: { ...choice, ...strikeBefore(choice, staff) } };
  return { ...preferences, people: { ...people, areas } };
}

function strikeBefore({ ranked = [] }: PeopleChoice, staff: StaffId): Pick<PeopleChoice, "ranked"> {
  return { ranked: ranked.slice(Math.max(0, ranked.indexOf(staff))) };
}
