/**
 * Whom a program means by the name that it gives a member of staff: told before anything is asked of them, so that what is
 * allowed, stored and answered knows our ids alone. A name of another system takes a look at the house whether it names
 * somebody or not, and one of ours takes none.
 */
import { isOfOtherSystem, toStaffId } from "~/domain/people/staff-named";
import type { Sender } from "~/domain/permission/permission";
import type { StaffId } from "~/domain/preference/preference";
import { findHouse } from "../house/find-house.server";
import type { OperationContext } from "../operation-context";

/** What names nobody stays as it came, and is then nobody's id. */
export async function findStaffNamed(context: OperationContext, named: string): Promise<StaffId> {
  if (!isOfOtherSystem(named)) return named;
  return toStaffId((await findHouse(context)).compiled, named);
}

/** Automated and AI senders have whatever name their program gives them. */
export async function findSenderNamed(context: OperationContext, sender: Sender): Promise<Sender> {
  return sender.type === "staff" ? { ...sender, id: await findStaffNamed(context, sender.id) } : sender;
}
