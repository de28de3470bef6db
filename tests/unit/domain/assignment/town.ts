import type { AssignmentCustomer, AssignmentInput, StaffPlaces } from "~/domain/assignment/assignment";
import { deriveAssignments } from "~/domain/assignment/derive-assignments";

/** Days of March 2026 as instants, so that "chosen on the 2nd" reads as it is. */
export const march = (day: number) => Date.UTC(2026, 2, day, 9);

/** A member of staff with one place who takes new customers, unless said otherwise. */
export function employ(id: string, more: Partial<StaffPlaces> = {}): StaffPlaces {
  return { id, team: "t-muc", capacity: 1, accepting: true, ...more };
}

/** A customer new to everyone who put all names on the list on 1 March, unless said otherwise. */
export function choose(
  id: string,
  names: string[],
  { on = 1, ...more }: { on?: number } & Partial<AssignmentCustomer> = {},
): AssignmentCustomer {
  const ranked = names.map((staff) => ({ staff, chosenAt: march(on) }));
  return { id, mode: "ranked", ranked, incumbent: null, ...more };
}

/** Customer -> person, or null. */
export function whoIsWithWhom(input: AssignmentInput): Record<string, string | null> {
  return Object.fromEntries(deriveAssignments(input).map(({ id, staff }) => [id, staff]));
}
