/**
 * How programs name a member of staff: by our own id, or by the id of their own system as `system:id`, under which they put
 * the person. Ours hold no colon.
 */
import type { StaffId } from "../preference/preference";
import { parseCustomerReference } from "./customer-reference";

/** By `system:id`, of everybody who works here and was put under an id of another system. */
export type StaffByReference = ReadonlyMap<string, StaffId>;

/** Does it name nobody by our own id? */
export function isOfOtherSystem(named: string): boolean {
  return named.includes(":");
}

/** Our id of whoever is meant. What names nobody stays as it came: it is then nobody's id. */
export function toStaffId(
  { staffByReference }: { staffByReference: StaffByReference },
  named: string,
): StaffId {
  if (!isOfOtherSystem(named)) return named;
  const reference = parseCustomerReference(named);
  if (!reference || "id" in reference) return named;
  return staffByReference.get(`${reference.system}:${reference.externalId}`) ?? named;
}
