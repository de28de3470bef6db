import type { StaffId } from "./preference";
import type { AreaId } from "./topic";

interface Assigned {
  assignment?: StaffId | null;
  assignments?: Record<AreaId, StaffId | null>;
}

/** Those who look after the customer, in general or for an area, each once. */
export function listInCharge({ assignment = null, assignments = {} }: Assigned): StaffId[] {
  const all = [assignment, ...Object.values(assignments)];
  return [...new Set(all.filter((staff) => staff !== null))];
}
