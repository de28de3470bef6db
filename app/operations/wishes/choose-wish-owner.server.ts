import { listStaffProfiles, type StaffProfile } from "#db/queries/staff";
import type { WishKind } from "#db/queries/wishes";
import type { Wish } from "~/domain/contact-list/contact-candidate";
import { findAreaOfWish, findWishOwner } from "~/domain/contact-list/owns-wish";
import { findChoice, isBlocked } from "~/domain/permission/chosen-staff";
import type { Topic } from "~/domain/preference/topic";
import type { House } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import type { CustomerView } from "../permission/read-customer-facts.server";

/**
 * What a repair, or a visit to the workshop, can be about: the topics of areas, first those that a contract needs. None
 * where no contract needs any: there is nothing to repair.
 */
export function listRepairTopics({ company }: Pick<House, "company">): Topic[] {
  const ofAreas = company.topics.filter(({ area, retired }) => area && !retired);
  const of = (basis: Topic["basis"]) => ofAreas.filter((topic) => topic.basis === basis);
  return of("contract").length === 0 ? [] : [...of("contract"), ...of("consent")];
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
  const teams = listTeamsMeant(compiled, profiles, owner, asked);
  return (leads.find(({ team }) => teams.includes(team)) ?? leads[0])?.id ?? owner;
}

/** The branch of the person, or those chosen in a person's place. */
function listTeamsMeant(
  compiled: CustomerView["compiled"],
  profiles: StaffProfile[],
  owner: string | null,
  asked: Pick<Wish, "topic">,
): string[] {
  const team = profiles.find(({ id }) => id === owner)?.team;
  if (team !== undefined) return [team];
  const { mode, teams = [] } = findChoice(compiled, findAreaOfWish(compiled, asked));
  return mode === "anyone" ? teams : [];
}
