/** The numbers that the company says it calls from, so that a real call can be told from a fake one. */
import type { CompiledCompany } from "../permission/compile-company";
import { getOwn } from "../permission/get-own";
import type { PermissionRequest } from "../permission/permission";

/** By team; `ofCompany` = whoever has no own. E.164. */
export type CallNumbers = Record<string, string>;

export const ofCompany = "";

/** Where the number of the caller is shown on the customer's telephone. */
const channelsWithNumber: ReadonlySet<string> = new Set(["phone", "sms"]);

/** Null where the company states none, and for ways that show none. */
export function findCallNumber(
  numbers: CallNumbers,
  company: Pick<CompiledCompany, "staff">,
  { sender, channel }: PermissionRequest,
): string | null {
  if (!channelsWithNumber.has(channel)) return null;
  const team = sender.type === "staff" ? company.staff.get(sender.id)?.team : undefined;
  const own = team === undefined ? undefined : getOwn(numbers, team);
  return own ?? getOwn(numbers, ofCompany) ?? null;
}
