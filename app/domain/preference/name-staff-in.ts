/** Preferences that name members of staff in whatever way, with our ids in their places. */
import type { PeopleChoice, Preferences, StaffId } from "./preference";

export function nameStaffIn(preferences: Preferences, toStaffId: (named: string) => StaffId): Preferences {
  const { areas, blocked, ...general } = preferences.people;
  const choose = <Choice extends PeopleChoice>(choice: Choice): Choice =>
    choice.ranked ? { ...choice, ranked: choice.ranked.map(toStaffId) } : choice;
  const ofAreas = areas && Object.entries(areas).map(([area, choice]) => [area, choose(choice)] as const);
  return {
    ...preferences,
    people: {
      ...choose(general),
      ...(ofAreas && { areas: Object.fromEntries(ofAreas) }),
      ...(blocked && { blocked: blocked.map(toStaffId) }),
    },
  };
}
