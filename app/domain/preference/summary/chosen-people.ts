/**
 * Who is chosen in general or for an area, as it stands today (permission.md, "Chosen"): people whom the company
 * does not know and those who are blocked are left out.
 */
import type { Company } from "../../permission/company";
import { getOwn } from "../../permission/get-own";
import type { CustomerFacts } from "../../permission/permission";
import { listBranch } from "../list-branch";
import type { PeopleChoice, StaffId, TeamId, WhenAway } from "../preference";
import type { ChosenPeople } from "../preference-fact";
import type { AreaId } from "../topic";

export type Decided = Pick<CustomerFacts, "preferences" | "assignment" | "assignments">;

/** Null where no member of staff may get in touch. */
export function findChosenPeople(
  customer: Decided,
  company: Company,
  area: AreaId | null,
): ChosenPeople | null {
  const choice = getChoice(customer, area);
  if (choice.mode === "nobody") return null;
  if (choice.mode === "anyone") return findTeams(customer, company, choice);
  const staff = getAssignment(customer, area);
  if (staff !== null && mayBeChosen(customer, company, staff)) return { mode: "person", staff };
  const ranked = listWaitedFor(customer, company, choice);
  if (ranked.length === 0) return null;
  if (choice.whileFull !== "branch" || staff !== null) return { mode: "waiting", ranked };
  return { mode: "anyone", teams: listBranch(choice, customer.preferences.people, company) };
}

/** Whose branch may get in touch while nobody on the list has room; null where it is nobody's. */
export function findWhileFull(
  customer: Decided,
  company: Company,
  area: AreaId | null,
): { teams: TeamId[]; waitedFor: StaffId[] } | null {
  const choice = getChoice(customer, area);
  const waitedFor = listWaitedFor(customer, company, choice);
  if (choice.mode !== "ranked" || choice.whileFull !== "branch" || waitedFor.length === 0) return null;
  return { teams: listBranch(choice, customer.preferences.people, company), waitedFor };
}

function listWaitedFor(customer: Decided, company: Company, { ranked = [] }: PeopleChoice): StaffId[] {
  return ranked.filter((id) => mayBeChosen(customer, company, id));
}

/** Who may step in while the assigned person is away, and by what rule. */
export function findStandIns(
  customer: Decided,
  company: Company,
  area: AreaId | null,
  assigned: StaffId,
): { whenAway: WhenAway; standIns: StaffId[] } {
  const choice = getChoice(customer, area);
  const whenAway = choice.whenAway ?? "wait";
  const standIns = listCandidates(choice, company, assigned).filter(
    (id) => id !== assigned && mayBeChosen(customer, company, id),
  );
  return { whenAway, standIns };
}

function listCandidates(
  { whenAway, ranked = [] }: PeopleChoice,
  company: Company,
  assigned: StaffId,
): StaffId[] {
  if (whenAway === "next-choice") return ranked.slice(ranked.indexOf(assigned) + 1);
  if (whenAway !== "deputy") return [];
  const deputy = company.staff.find(({ id }) => id === assigned)?.deputy;
  return deputy === undefined ? [] : [deputy];
}

function getChoice({ preferences: { people } }: Decided, area: AreaId | null): PeopleChoice {
  return area === null ? people : (getOwn(people.areas, area) ?? people);
}

function getAssignment({ assignment, assignments }: Decided, area: AreaId | null): StaffId | null {
  return area === null ? assignment : (getOwn(assignments, area) ?? null);
}

function findTeams(customer: Decided, company: Company, { teams = [] }: PeopleChoice): ChosenPeople | null {
  const hasStaff = (team: TeamId | null) =>
    company.staff.some(
      (member) => (team === null || member.team === team) && mayBeChosen(customer, company, member.id),
    );
  if (teams.length === 0) return hasStaff(null) ? { mode: "anyone", teams: [] } : null;
  const staffed = teams.filter(hasStaff);
  return staffed.length > 0 ? { mode: "anyone", teams: staffed } : null;
}

function mayBeChosen({ preferences }: Decided, { staff }: Company, id: StaffId): boolean {
  return staff.some((member) => member.id === id) && !preferences.people.blocked?.includes(id);
}
