/**
 * A block holds at once and whatever else is said (permission.md, `sender_blocked`). Whoever is blocked also leaves the
 * customer's lists; a list with nobody left on it becomes nobody.
 */
import type { People, PeopleChoice, Preferences, StaffId } from "./preference";

export function blockStaff(preferences: Preferences, staff: StaffId): Preferences {
  const { people } = preferences;
  const blocked = [...new Set([...(people.blocked ?? []), staff])];
  return { ...preferences, people: { ...strikeEverywhere(people, staff), blocked } };
}

/** Leaves the customer's lists, in general and for areas, and may be chosen again at any time. */
export function leaveStaff(preferences: Preferences, staff: StaffId): Preferences {
  return { ...preferences, people: strikeEverywhere(preferences.people, staff) };
}

/** May be chosen again; comes back to no list by itself. */
export function unblockStaff(preferences: Preferences, staff: StaffId): Preferences {
  const { people } = preferences;
  return { ...preferences, people: { ...people, blocked: people.blocked?.filter((id) => id !== staff) } };
}

function strikeEverywhere(people: People, staff: StaffId): People {
  if (!people.areas) return strike(people, staff);
  const areas = Object.entries(people.areas).map(([area, choice]) => [area, strike(choice, staff)]);
  return { ...strike(people, staff), areas: Object.fromEntries(areas) };
}

/** A choice without them; a list with nobody left on it becomes nobody. */
export function strike<Choice extends People | PeopleChoice>(choice: Choice, staff: StaffId): Choice {
  const ranked = choice.ranked?.filter((id) => id !== staff);
  if (!ranked || ranked.length === choice.ranked?.length) return choice;
  return {
    ...choice,
    ranked,
    mode: choice.mode === "ranked" && ranked.length === 0 ? "nobody" : choice.mode,
  };
}
