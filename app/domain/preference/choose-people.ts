/** The choice of people in general (area null) or for one area. */
import type { PeopleChoice, Preferences } from "./preference";
import type { AreaId } from "./topic";

/** Where an area has no choice of its own, what holds there is the general one. */
export function getPeopleChoice({ people }: Preferences, area: AreaId | null): PeopleChoice {
  return choiceAlone((area !== null && people.areas?.[area]) || people);
}

/** Without what else is said about people. */
export function choiceAlone({ mode, ranked, teams, whenAway, whileFull }: PeopleChoice): PeopleChoice {
  return {
    mode,
    ...(ranked && { ranked }),
    ...(teams && { teams }),
    ...(whenAway && { whenAway }),
    ...(whileFull && { whileFull }),
  };
}

export function choosePeople(
  preferences: Preferences,
  area: AreaId | null,
  choice: PeopleChoice,
): Preferences {
  const { people } = preferences;
  if (area === null) return { ...preferences, people: { ...people, ...choice } };
  return { ...preferences, people: { ...people, areas: { ...people.areas, [area]: choice } } };
}

/** From now on the general choice holds there too. */
export function dropAreaChoice(preferences: Preferences, area: AreaId): Preferences {
  if (!preferences.people.areas?.[area]) return preferences;
  const { [area]: _dropped, ...areas } = preferences.people.areas;
  return { ...preferences, people: { ...preferences.people, areas } };
}
