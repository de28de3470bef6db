/**
 * One choice of people against another (permission.md, "Chosen" and "Narrowing is free"). A choice reaches all
 * whom it can make chosen: the staff of its teams; or whoever is on its list, each with a deputy where deputies
 * stand in. Fewer people are narrower, even where one further down the list moves up; another order is wider,
 * because someone else may be assigned.
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
  const isWider = losesAnyone(after, before, members) || isReordered(before, after);
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
  return losesStandIn || without(listOf(from), listOf(to)).length > 0;
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
  return rank(intersect(listOf(before), listOf(after)), whenAway);
}

/** The list without whoever belongs to none of the teams. */
function keepOfTeams(list: PeopleChoice, teams: PeopleChoice, members: Members): PeopleChoice {
  const kept = rank(
    listOf(list).filter((id) => isInTeams(id, teams, members)),
    whenAwayOf(list),
  );
  const isWithin = reachOf(kept, members).every((id) => isInTeams(id, teams, members));
  return isWithin ? kept : { ...kept, whenAway: "wait" };
}

function rank(ranked: StaffId[], whenAway: WhenAway): PeopleChoice {
  return ranked.length > 0 ? { mode: "ranked", ranked, whenAway } : { mode: "nobody" };
}

function reachOf(choice: PeopleChoice, members: Members): StaffId[] {
  const list = choice.mode === "ranked" ? listOf(choice) : [];
  if (whenAwayOf(choice) !== "deputy") return list;
  const deputies = list.flatMap((id) => members.get(id)?.deputy ?? []);
  return [...list, ...deputies.filter((id) => members.has(id))];
}

function isInTeams(staff: StaffId, choice: PeopleChoice, members: Members): boolean {
  const team = members.get(staff)?.team;
  return team !== undefined && (teamsOf(choice).length === 0 || teamsOf(choice).includes(team));
}

function isReordered(before: PeopleChoice, after: PeopleChoice): boolean {
  return areBothRanked(before, after) && !isSameOrder(listOf(before), listOf(after));
}

export function areBothRanked(before: PeopleChoice, after: PeopleChoice): boolean {
  return before.mode === "ranked" && after.mode === "ranked";
}

const listOf = ({ ranked }: PeopleChoice): StaffId[] => ranked ?? [];
const teamsOf = ({ teams }: PeopleChoice): string[] => teams ?? [];
const whenAwayOf = ({ whenAway }: PeopleChoice): WhenAway => whenAway ?? "wait";
