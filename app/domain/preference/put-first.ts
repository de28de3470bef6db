/**
 * The customer's yes to an introduction: the colleague stands first, in general (area null) or for one area, and whoever
 * stood there comes after. Where nobody in particular was chosen, the colleague alone is.
 */
import { choosePeople, getPeopleChoice } from "./choose-people";
import type { Preferences, StaffId } from "./preference";
import { rankedMax } from "./preference-bounds";
import type { AreaId } from "./topic";

export function putFirst(preferences: Preferences, area: AreaId | null, staff: StaffId): Preferences {
  const choice = getPeopleChoice(preferences, area);
  const others = choice.mode === "ranked" ? (choice.ranked ?? []).filter((id) => id !== staff) : [];
  const ranked = [staff, ...others].slice(0, rankedMax);
  return choosePeople(preferences, area, { ...choice, mode: "ranked", ranked });
}

export function isFirst(preferences: Preferences, area: AreaId | null, staff: StaffId): boolean {
  const { mode, ranked = [] } = getPeopleChoice(preferences, area);
  return mode === "ranked" && ranked[0] === staff;
}
