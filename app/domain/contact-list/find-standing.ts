/**
 * Why a customer stands on a member of staff's list today, and whether at all. Null is all that anybody learns about a
 * customer who did not choose them, blocked them or does not exist: the three look the same (permission.md, "Who is told
 * what").
 */
import { isBlocked, isChosen } from "../permission/chosen-staff";
import type { CompiledCustomer } from "../permission/compile-customer";
import { getOwn } from "../permission/get-own";
import type { StaffId } from "../preference/preference";
import type { AreaId } from "../preference/topic";
import type { Instant } from "../time/instant";
import type { ContactCandidate, ListOwner } from "./contact-candidate";
import { isWishFor } from "./owns-wish";

export type Standing =
  /** Today, for topics of these areas (undefined = those in general); `standsInFor` while somebody else is away. */
  | { kind: "chosen"; areas: ReadonlySet<AreaId | undefined>; standsInFor: StaffId | null }
  /** Not chosen, but there is a wish to answer. */
  | { kind: "wish" }
  /** The contact person of old, and the customer has not decided yet. */
  | { kind: "former" };

export function findStanding(candidate: ContactCandidate, owner: ListOwner, now: Instant): Standing | null {
  const { compiled, wishes, chosenAt, proposedStaff } = candidate;
  if (isBlocked(compiled, owner.id)) return null;
  const areas = listChosenAreas(compiled, owner.id, now);
  if (areas.size > 0) return { kind: "chosen", areas, standsInFor: findWhomAway(compiled, areas, owner.id) };
  if (wishes.some((wish) => isWishFor(compiled, wish, owner, now))) return { kind: "wish" };
  return chosenAt === null && proposedStaff === owner.id ? { kind: "former" } : null;
}

function listChosenAreas(customer: CompiledCustomer, staff: StaffId, now: Instant) {
  const areas = [undefined, ...Object.keys(customer.preferences.people.areas ?? {})];
  return new Set(areas.filter((area) => isChosen(customer, staff, area, now)));
}

/** Null where they are chosen themselves for any of it, as one of a team too. */
function findWhomAway(
  { facts, preferences: { people } }: CompiledCustomer,
  areas: ReadonlySet<AreaId | undefined>,
  staff: StaffId,
): StaffId | null {
  const assigned = [...areas].map((area) => {
    const choice = area === undefined ? people : people.areas![area]!;
    const assigned = area === undefined ? facts.assignment : (getOwn(facts.assignments, area) ?? null);
    return choice.mode === "ranked" ? (assigned ?? staff) : staff;
  });
  return assigned.includes(staff) ? null : assigned[0]!;
}
