import { listStaffProfiles, type StaffProfile } from "#db/queries/staff";
import type { WishKind } from "#db/queries/wishes";
import type { Wish } from "~/domain/contact-list/contact-candidate";
import { findWishOwner } from "~/domain/contact-list/owns-wish";
import { isBlocked } from "~/domain/permission/chosen-staff";
import type { Topic } from "~/domain/preference/topic";
import type { House } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import type { CustomerView } from "../permission/read-customer-facts.server";

/** What a repair is about: the first topic of an area that a contract needs; null = the house has none. */
export function findRepairTopic({ company }: House): Topic | null {
  return company.topics.find(({ basis, area, retired }) => basis === "contract" && area && !retired) ?? null;
}

/**
 * Whose a wish becomes that names nobody: of whoever is chosen for what it is about; a complaint goes to the lead of that
 * person's branch, or of the house. Null = a whole team's, or the leads'.
 */
export async function chooseWishOwner(
  { db }: OperationContext,
  { compiled }: CustomerView,
  kind: WishKind,
  asked: Omit<Wish, "staff">,
): Promise<string | null> {
  const owner = findWishOwner(compiled, { ...asked, staff: null }, asked.from);
  if (kind !== "complaint") return owner;
  const profiles = await listStaffProfiles(db.reader);
  const leads = profiles.filter(({ id, role }) => role === "lead" && !isBlocked(compiled, id));
  return (leads.find(isOfTeam(profiles, owner)) ?? leads[0])?.id ?? owner;
}

function isOfTeam(profiles: StaffProfile[], owner: string | null) {
  const team = profiles.find(({ id }) => id === owner)?.team;
  return (lead: StaffProfile) => lead.team === team;
}
