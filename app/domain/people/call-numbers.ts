/** The numbers that the company says it calls from, so that a real call can be told from a fake one. */
import type { CompiledCompany } from "../permission/compile-company";
import { getOwn } from "../permission/get-own";
import type { PermissionRequest } from "../permission/permission";
import type { StaffId } from "../preference/preference";

/** E.164. */
export interface CallNumbers {
  /** By team; `ofCompany` = whoever has no own. */
  teams: Record<string, string>;
  people: Record<StaffId, string>;
}

export const ofCompany = "";

/** Where the number of the caller is shown on the customer's telephone. */
const channelsWithNumber: ReadonlySet<string> = new Set(["phone", "sms"]);

/** The most exact one: the person's, then the team's, then the company's; null where there is none, and for ways that show none. */
export function findCallNumber(
  { teams, people }: CallNumbers,
  company: Pick<CompiledCompany, "staff">,
  { sender, channel }: PermissionRequest,
): string | null {
  if (!channelsWithNumber.has(channel)) return null;
  const member = sender.type === "staff" ? company.staff.get(sender.id) : undefined;
  const own = member && (getOwn(people, member.id) ?? getOwn(teams, member.team));
  return own ?? getOwn(teams, ofCompany) ?? null;
}
