/** Who of the staff a customer is looking for; an empty text asks for nothing. */
import type { TeamId } from "../preference/preference";
import type { TopicId } from "../preference/topic";
import { foldName } from "./fold-name";
import type { StaffToChoose } from "./staff-to-choose";

export interface StaffFilter {
  /** Part of a name. */
  search: string;
  /** Language tag. */
  language: string;
  topic: TopicId | "";
  team: TeamId | "";
}

export const noFilter: StaffFilter = { search: "", language: "", topic: "", team: "" };

export function isFiltered(filter: StaffFilter): boolean {
  return Object.values(filter).some((wanted) => wanted !== "");
}

/** Whoever speaks the language, is good for the topic, works in the team and is called so. */
export function filterStaff(staff: readonly StaffToChoose[], filter: StaffFilter): StaffToChoose[] {
  const { language, topic, team } = filter;
  const search = foldName(filter.search);
  return staff.filter(
    (person) =>
      (!language || person.languages.includes(language)) &&
      (!topic || person.topics.includes(topic)) &&
      (!team || person.team === team) &&
      foldName(`${person.name.givenName} ${person.name.familyName}`).includes(search),
  );
}
