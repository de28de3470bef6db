/**
 * One choice of people against another (permission.md, "Chosen" and "Narrowing is free"). A choice reaches all
 * whom it can make chosen: the staff of its teams; or whoever is on its list, each with a deputy where deputies
 * stand in, and with their branch where that may get in touch while nobody has room. Fewer people are narrower, even
 * where one further down the list moves up; another order is wider, because someone else may be assigned; and so is a
 * shorter list while the branch waits behind it, because who had room may be the one who is gone.
 *
 * Choices are free of people and teams that are gone (forget-what-is-gone.ts). Never throws. Cost: linear.
 */
import type { StaffMember } from "../../people/staff-member";
import type { PeopleChoice, StaffId, WhenAway } from "../preference";
import { intersect, isSameOrder, without } from "./id-sets";
import type { Direction } from "./preference-change";

export type Members = ReadonlyMap<StaffId, StaffMember>;

export function compareChoice(before: PeopleChoice, after: PeopleChoice, members: Members): Direction[] {
  const isNarrower = losesAnyone(before, after, members);
  const isWider =
    losesAnyone(after, before, members) || isReordered(before, after) || bringsBranchNearer(before, after);
  return [...(isNarrower ? (["narrower"] as const) : []), ...(isWider ? (["wider"] as const) : [])];
}

/** Those whom both choices reach, in the order of the first. */
export function meetChoice(before: PeopleChoice, after: PeopleChoice, members: Members): PeopleChoice {
  if (before.mode === "anyone" && after.mode === "anyone") return meetTeams(before, after);
  if (before.mode === "ranked" && after.mode === "ranked") return meetLists(before, after);
  if (before.mode === "ranked" && after.mode === "anyone") return keepOfTeams(before, after, members);
  if (before.mode === "anyone" && after.mode === "ranked") return keepOfTeams(after, before, members);
  return { mode: "nobody" };
}

/** Does the first choice reach anyone whom the second does not? */
function losesAnyone(from: PeopleChoice, to: PeopleChoice, members: Members): boolean {
  if (from.mode === "nobody") return false;
  if (to.mode === "nobody") return true;
  if (from.mode === "ranked" && to.mode === "ranked") return losesListed(from, to);
  if (from.mode === "ranked") return !reachOf(from, members).every((id) => isInTeams(id, to, members));
  return to.mode === "ranked" || losesTeam(teamsOf(from), teamsOf(to));
}

function losesListed(from: PeopleChoice, to: PeopleChoice): boolean {
  const losesStandIn = whenAwayOf(from) !== "wait" && whenAwayOf(from) !== whenAwayOf(to);
  const losesBranch = hasBranch(from) && !hasBranch(to);
  return losesStandIn || losesBranch || without(listOf(from), listOf(to)).length > 0;
}

/** No team named = every team. */
function losesTeam(from: string[], to: string[]): boolean {
  return to.length > 0 && (from.length === 0 || without(from, to).length > 0);
}

function meetTeams(before: PeopleChoice, after: PeopleChoice): PeopleChoice {
  if (teamsOf(before).length === 0) return { mode: "anyone", teams: teamsOf(after) };
  if (teamsOf(after).length === 0) return { mode: "anyone", teams: teamsOf(before) };
  const teams = intersect(teamsOf(before), teamsOf(after));
  return teams.length > 0 ? { mode: "anyone", teams } : { mode: "nobody" };
}

function meetLists(before: PeopleChoice, after: PeopleChoice): PeopleChoice {
  const whenAway = whenAwayOf(before) === whenAwayOf(after) ? whenAwayOf(before) : "wait";
  const met = rank(intersect(listOf(before), listOf(after)), whenAway);
  return hasBranch(before) && hasBranch(after) ? keepBranch(met, before) : met;
}

/** The list without whoever belongs to none of the teams. */
function keepOfTeams(list: PeopleChoice, teams: PeopleChoice, members: Members): PeopleChoice {
  const kept = rank(
    listOf(list).filter((id) => isInTeams(id, teams, members)),
    whenAwayOf(list),
  );
  const isWithin = reachOf(kept, members).every((id) => isInTeams(id, teams, members));
  const met: PeopleChoice = isWithin ? kept : { ...kept, whenAway: "wait" };
  return hasBranch(list) ? keepBranch(met, list) : met;
}

/** The branch stays behind a list that is as long as it was. */
function keepBranch(met: PeopleChoice, before: PeopleChoice): PeopleChoice {
  return listOf(met).length === listOf(before).length ? { ...met, whileFull: "branch" } : met;
}

function rank(ranked: StaffId[], whenAway: WhenAway): PeopleChoice {
  return ranked.length > 0 ? { mode: "ranked", ranked, whenAway } : { mode: "nobody" };
}

/** All whom the choice can make chosen. */
export function reachOf(choice: PeopleChoice, members: Members): StaffId[] {
  if (choice.mode === "anyone") return [...members.keys()].filter((id) => isInTeams(id, choice, members));
  const list = choice.mode === "ranked" ? listOf(choice) : [];
  const deputies = whenAwayOf(choice) === "deputy" ? list.flatMap((id) => members.get(id)?.deputy ?? []) : [];
  const branch = hasBranch(choice) ? branchOf(list, members) : [];
  return [...list, ...deputies.filter((id) => members.has(id)), ...branch];
}

function branchOf(list: StaffId[], members: Members): StaffId[] {
  const teams = new Set(list.map((id) => members.get(id)?.team));
  return [...members.values()].filter(({ team }) => teams.has(team)).map(({ id }) => id);
}

function isInTeams(staff: StaffId, choice: PeopleChoice, members: Members): boolean {
  const team = members.get(staff)?.team;
  return team !== undefined && (teamsOf(choice).length === 0 || teamsOf(choice).includes(team));
}

function isReordered(before: PeopleChoice, after: PeopleChoice): boolean {
  return areBothRanked(before, after) && !isSameOrder(listOf(before), listOf(after));
}

function bringsBranchNearer(before: PeopleChoice, after: PeopleChoice): boolean {
  const isShorter = without(listOf(before), listOf(after)).length > 0;
  return areBothRanked(before, after) && hasBranch(after) && isShorter;
}

export function areBothRanked(before: PeopleChoice, after: PeopleChoice): boolean {
  return before.mode === "ranked" && after.mode === "ranked";
}

const listOf = ({ ranked }: PeopleChoice): StaffId[] => ranked ?? [];
const teamsOf = ({ teams }: PeopleChoice): string[] => teams ?? [];
/** May the branch get in touch while nobody has room? */
export const hasBranch = ({ whileFull }: PeopleChoice): boolean => whileFull === "branch";
const whenAwayOf = ({ whenAway }: PeopleChoice): WhenAway => whenAway ?? "wait";
