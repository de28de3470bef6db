import type { LocalDate, StaffId, TeamId } from "../preference/preference";
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
  /** Own words. */
  about: Label | null;
  availability: Availability;
  /** The last day of an absence that is on today; null = here. */
  awayUntil: LocalDate | null;
}
