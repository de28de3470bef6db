/**
 * Who may get in touch, before and after (permission.md, "Chosen"): in general, for each area, who is blocked,
 * and whether automatic messages and AI may. An area without a choice of its own has the general one. A list of
 * its own is assigned by itself, so taking it away, or putting the same people on one, is wider; and as nobody is
 * assigned by it at first, so is a branch behind it.
 */
import type { Company } from "../../permission/company";
import { getOwn } from "../../permission/get-own";
import { strike } from "../block-staff";
import { choiceAlone } from "../choose-people";
import { listBranch } from "../list-branch";
import type { People, PeopleChoice, TeamId } from "../preference";
import type { AreaId } from "../topic";
import { areBothRanked, compareChoice, hasBranch, type Members, meetChoice } from "./compare-choice";
import { compareIds, intersect, unite, without } from "./id-sets";
import type { Direction, PeopleChanged, PreferenceChange } from "./preference-change";

export function comparePeople(before: People, after: People, company: Company): PreferenceChange[] {
  return [
    ...compareChoices(before, after, company).flatMap(({ directions, ...change }) =>
      directions.map((direction) => ({
        part: "people" as const,
        direction,
        ...change,
        before: strikeBlocked(change.before, before),
        after: strikeBlocked(change.after, after),
        ...changedBranch(
          listBranchBehind(change.before, before, company),
          listBranchBehind(change.after, after, company),
        ),
      })),
    ),
    ...compareIds(before.blocked, after.blocked, "narrower").map(({ id, direction }) => ({
      part: "blocked" as const,
      direction,
      staff: id,
    })),
    ...compareSenderChannels("automated", before, after),
    ...compareSenderChannels("ai", before, after),
  ];
}

/** Whoever is both listed and blocked may not get in touch, and is told as blocked alone. */
function strikeBlocked(choice: PeopleChoice, { blocked = [] }: People): PeopleChoice {
  return blocked.reduce(strike, choice);
}

function listBranchBehind(choice: PeopleChoice, people: People, company: Company): TeamId[] {
  return choice.mode === "ranked" && hasBranch(choice) ? listBranch(choice, people, company) : [];
}

function changedBranch(before: TeamId[], after: TeamId[]): Pick<PeopleChanged, "branch"> {
  const isSame = before.length === after.length && without(after, before).length === 0;
  return isSame ? {} : { branch: after };
}

/** Only those whom both allow. */
export function meetPeople(before: People, after: People, company: Company): People {
  const members = membersOf(company);
  const [general, ...areas] = compareChoices(before, after, company).map((change) => ({
    ...change,
    met: meetChange(change, members, isOwnAnew(before, after, change.area)),
  }));
  const kept = areas.filter(({ area, directions }) => hasOwn(before, area) || !isOnlyWider(directions));
  return {
    ...general!.met,
    areas: Object.fromEntries(kept.map(({ area, met }) => [area, met])),
    blocked: unite(before.blocked ?? [], after.blocked ?? []),
    automated: intersect(before.automated ?? [], after.automated ?? []),
    ai: intersect(before.ai ?? [], after.ai ?? []),
  };
}

/** The choice in general (null) or for an area, before and after; also where nothing changed. */
interface ComparedChoice {
  area: AreaId | null;
  before: PeopleChoice;
  after: PeopleChoice;
  directions: Direction[];
}

/** The general choice first, then every area that has one of its own before or after. */
function compareChoices(before: People, after: People, company: Company): ComparedChoice[] {
  const members = membersOf(company);
  const areas = unite(Object.keys(before.areas ?? {}), Object.keys(after.areas ?? {}));
  return [null, ...areas].map((area) => {
    const from = choiceIn(before, area);
    const to = choiceIn(after, area);
    const directions = compareChoice(from, to, members);
    if (isAssignedAnew(before, after, area, directions)) directions.push("wider");
    return { area, before: from, after: to, directions: [...new Set(directions)] };
  });
}

function isAssignedAnew(
  before: People,
  after: People,
  area: AreaId | null,
  directions: Direction[],
): boolean {
  if (!areBothRanked(choiceIn(before, area), choiceIn(after, area))) return false;
  if (hasOwn(before, area)) return !hasOwn(after, area);
  const isOpenAtOnce = !directions.includes("narrower") || hasBranch(choiceIn(after, area));
  return isOwnAnew(before, after, area) && isOpenAtOnce;
}

function isOwnAnew(before: People, after: People, area: AreaId | null): boolean {
  return hasOwn(after, area) && !hasOwn(before, area);
}

function meetChange(
  { before, after, directions }: ComparedChoice,
  members: Members,
  isAnew: boolean,
): PeopleChoice {
  if (!directions.includes("wider")) return after;
  if (isOnlyWider(directions)) return before;
  const { whileFull, ...met } = meetChoice(before, after, members);
  return whileFull && !(isAnew && before.mode === "ranked") ? { ...met, whileFull } : met;
}

function isOnlyWider(directions: Direction[]): boolean {
  return directions.includes("wider") && !directions.includes("narrower");
}

function compareSenderChannels(part: "automated" | "ai", before: People, after: People): PreferenceChange[] {
  return compareIds(before[part], after[part], "wider").map(({ id, direction }) => ({
    part,
    direction,
    channel: id,
  }));
}

function choiceIn(people: People, area: AreaId | null): PeopleChoice {
  return choiceAlone((area !== null && getOwn(people.areas, area)) || people);
}

function hasOwn({ areas }: People, area: AreaId | null): boolean {
  return area !== null && getOwn(areas, area) !== undefined;
}

function membersOf({ staff }: Company): Members {
  return new Map(staff.map((member) => [member.id, member]));
}
