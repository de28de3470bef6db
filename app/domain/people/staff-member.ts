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
  /** As another system names the person, `system:id`; absent = by our id alone. */
  reference?: string;
  absences?: Absence[];
}

/** Of a day in the company's time zone; undefined = there that day. */
export function findAbsenceOn(
  { absences }: Pick<StaffMember, "absences">,
  day: LocalDate,
): Absence | undefined {
  return absences?.find(({ from, to }) => from <= day && day <= to);
}
