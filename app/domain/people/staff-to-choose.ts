import type { LocalDate, StaffId, TeamId } from "../preference/preference";
import type { TopicId } from "../preference/topic";
import type { Label, PersonName } from "./directory";

/** What customers learn about somebody's places: never how many chose them. */
export type Availability = "accepts" | "waiting_list" | "accepts_nobody";

/** A member of staff as customers see them when choosing. */
export interface StaffToChoose {
  id: StaffId;
  name: PersonName;
  team: TeamId;
  /** Language tags. */
  languages: string[];
  /** Own words; empty in a language in which nothing was said. */
  about: Label | null;
  /** What the person is good for. */
  topics: TopicId[];
  /** Hash of the photo; null = there is none. */
  photo: string | null;
  /** Customers may pass on the public card. */
  isRecommendable: boolean;
  availability: Availability;
  /** The last day of an absence that is on today; null = here. */
  awayUntil: LocalDate | null;
}
