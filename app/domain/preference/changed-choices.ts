import type { People, PeopleChoice } from "./preference";
import type { AreaId } from "./topic";

/** The choices of people that name others, or the same in another order; null = the general one. */
export function listChangedChoices(before: People, after: People): (AreaId | null)[] {
  const areas = new Set([...Object.keys(before.areas ?? {}), ...Object.keys(after.areas ?? {})]);
  return [null, ...areas].filter((area) => nameList(before, area) !== nameList(after, area));
}

/** Every choice there is; null = the general one. */
export function listChoices({ areas }: People): (AreaId | null)[] {
  return [null, ...Object.keys(areas ?? {})];
}

function nameList(people: People, area: AreaId | null): string {
  const choice: PeopleChoice | undefined = area === null ? people : people.areas?.[area];
  return JSON.stringify(choice && [choice.mode, choice.mode === "ranked" ? choice.ranked : null]);
}
