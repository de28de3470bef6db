import type { LocalDate, StaffId, TeamId } from "../preference/preference";

/** Whole days in the company's time zone, both ends included. */
export interface Absence {
  from: LocalDate;
  to: LocalDate;
}

/** A member of staff as the permission rules see them. */
export interface StaffMember {
  id: StaffId;
  team: TeamId;
  deputy?: StaffId;
  absences?: Absence[];
}
