/**
 * Who is chosen (permission.md, "Chosen"): the staff of the named teams, or the assigned person and, on days on
 * which that person is absent, the stand-in; while nobody is assigned, the branch of those on the list where the
 * customer said so (assignment.md, "Nobody has room"; docs/decisions/while-nobody-has-room.md). Days are whole days in the company's time zone; a person's chosen
 * days are spans on the company's wall clock. Blocks are a rule of their own, except where one passes over the
 * next choice. One person's days cost a few steps per absence.
 */
import type { PeopleChoice, StaffId } from "../preference/preference";
import type { AreaId } from "../preference/topic";
import type { Instant } from "../time/instant";
import { complementOf, everywhere, intersectionOf, isInside, nowhere, type Spans } from "../time/spans";
import { toWallTime } from "../time/wall-clock";
import type { CompiledCompany, CompiledStaff } from "./compile-company";
import type { CompiledCustomer } from "./compile-customer";
import { getOwn } from "./get-own";

/** The choice that holds for topics of an area, and the person assigned by it. */
export interface Choice extends PeopleChoice {
  assignment: StaffId | null;
}

/**
 * Who may get in touch at this instant as far as the choice of people goes, stand-ins included and the blocked
 * left out; the assigned person comes first. The area is that of the topic, undefined for none.
 */
export function listChosen(customer: CompiledCustomer, area: AreaId | undefined, at: Instant): StaffId[] {
  const choice = findChoice(customer, area);
  return listCandidates(customer, choice).filter((id) => isChosen(customer, id, area, at));
}

/** Is this person among those whom {@link listChosen} lists? */
export function isChosen(
  customer: CompiledCustomer,
  staff: StaffId,
  area: AreaId | undefined,
  at: Instant,
): boolean {
  if (isBlocked(customer, staff)) return false;
  return isInside(findChosenDays(customer, staff, area), toWallTime(customer.company.zone, at));
}

export function isBlocked(customer: CompiledCustomer, staff: StaffId): boolean {
  return customer.preferences.people.blocked?.includes(staff) ?? false;
}

/** Is the person away on that day? */
export function isAbsent({ staff, zone }: CompiledCompany, id: StaffId, at: Instant): boolean {
  return isInside(staff.get(id)?.absent ?? nowhere, toWallTime(zone, at));
}

/** The days on which a person is chosen; nowhere for one whom the company does not know. */
export function findChosenDays(customer: CompiledCustomer, staff: StaffId, area: AreaId | undefined): Spans {
  const member = customer.company.staff.get(staff);
  if (!member) return nowhere;
  const choice = findChoice(customer, area);
  if (isTeamChosen(choice)) return isOfTeam(customer, choice, member) ? everywhere : nowhere;
  if (choice.mode !== "ranked" || choice.assignment === null) return nowhere;
  if (choice.assignment === staff) return everywhere;
  const assigned = customer.company.staff.get(choice.assignment);
  return assigned ? findStandInDays(customer, choice, assigned, staff) : nowhere;
}

export function findChoice({ facts, preferences }: CompiledCustomer, area: AreaId | undefined): Choice {
  const ofArea = area === undefined ? undefined : getOwn(preferences.people.areas, area);
  return ofArea
    ? chooseBy(ofArea, getOwn(facts.assignments, area!) ?? null)
    : chooseBy(preferences.people, facts.assignment);
}

/** Name by name, which takes a tenth of copying all that there may be. */
function chooseBy(choice: PeopleChoice, assignment: StaffId | null): Choice {
  const { mode, ranked, teams, whenAway, whileFull } = choice;
  return { mode, ranked, teams, whenAway, whileFull, assignment };
}

/** Is nobody in particular chosen, but whoever belongs to a team? */
export function isTeamChosen({ mode, assignment, whileFull }: Choice): boolean {
  return mode === "anyone" || (mode === "ranked" && assignment === null && whileFull === "branch");
}

function isOfTeam(customer: CompiledCustomer, choice: Choice, { team }: CompiledStaff): boolean {
  if (choice.mode === "anyone") return !choice.teams?.length || choice.teams.includes(team);
  const { staff } = customer.company;
  return (choice.ranked ?? []).some((id) => staff.get(id)?.team === team && !isBlocked(customer, id));
}

function findStandInDays(
  customer: CompiledCustomer,
  choice: Choice,
  assigned: CompiledStaff,
  staff: StaffId,
): Spans {
  if (choice.whenAway === "deputy") return assigned.deputy === staff ? assigned.absent : nowhere;
  if (choice.whenAway === "next-choice") return findNextChoiceDays(customer, choice, assigned, staff);
  return nowhere;
}

/** Goes down the list while there are days left on which everybody so far is absent. */
function findNextChoiceDays(
  { company, preferences }: CompiledCustomer,
  choice: Choice,
  assigned: CompiledStaff,
  staff: StaffId,
): Spans {
  let days = assigned.absent;
  for (const id of listAfter(choice.ranked ?? [], assigned.id)) {
    const candidate = company.staff.get(id);
    if (!candidate || preferences.people.blocked?.includes(id)) continue;
    if (id === staff) return intersectionOf(days, complementOf(candidate.absent));
    days = intersectionOf(days, candidate.absent);
    if (days.length === 0) return nowhere;
  }
  return nowhere;
}

/** All of the list where the person is not on it. */
export function listAfter(ranked: StaffId[], staff: StaffId): StaffId[] {
  return ranked.slice(ranked.indexOf(staff) + 1);
}

function listCandidates({ company }: CompiledCustomer, choice: Choice): StaffId[] {
  if (isTeamChosen(choice)) return [...company.staff.keys()];
  if (choice.mode !== "ranked" || choice.assignment === null) return [];
  const deputy = company.staff.get(choice.assignment)?.deputy;
  return [...new Set([choice.assignment, ...(deputy ? [deputy] : []), ...(choice.ranked ?? [])])];
}
