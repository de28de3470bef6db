/**
 * "Why this person" (assignment.md, "Around the rule"), as facts in the order in which they are told: everyone
 * on the list who would have come first and why not, then who looks after the customer, then who steps in
 * today. A fact is data, never words. Customers learn their own position, never how many chose someone; why a
 * listed person is not available (gone, blocked, the relation ended) stays unsaid.
 *
 * Never throws. Cost: linear in the list.
 */
import type { LocalDate, PeopleMode, StaffId, TeamId } from "../preference/preference";
import type { Assignment } from "./assignment";

/** Has no place free; the customer is number `position` in the queue. */
export interface Waits {
  kind: "waits";
  staff: StaffId;
  rank: number;
  position: number;
}

/** Takes no new customers at present. */
export interface TakesNobodyNew {
  kind: "takes_nobody_new";
  staff: StaffId;
  rank: number;
}

/** Has a place free for the customer, who is asked whether to move. */
export interface HasPlaceFree {
  kind: "has_place_free";
  staff: StaffId;
  rank: number;
}

/** Had a place free for the customer, who did not answer and stayed. */
export interface HadPlaceFree {
  kind: "had_place_free";
  staff: StaffId;
  rank: number;
}

/** On the list, but nobody whom the customer could be given. */
export interface NotAvailable {
  kind: "not_available";
  staff: StaffId;
  rank: number;
}

/** `isMeanwhile`: only until someone dearer has a place. */
export interface LooksAfter {
  kind: "looks_after";
  staff: StaffId;
  rank: number;
  isMeanwhile: boolean;
}

/** A list, but none on it has a place: until then anyone of these teams may get in touch; none named = nobody. */
export interface NobodyHasRoom {
  kind: "nobody_has_room";
  teams: TeamId[];
}

/** No list: anyone, or nobody, is what the customer chose. */
export interface NobodyRanked {
  kind: "nobody_ranked";
  mode: Exclude<PeopleMode, "ranked">;
}

/** The person is away up to and with `until`; `standIns` may get in touch beside them, none = nobody else. */
export interface Away {
  kind: "away";
  staff: StaffId;
  until: LocalDate;
  standIns: StaffId[];
}

export type AssignmentFact =
  | Waits
  | TakesNobodyNew
  | NotAvailable
  | HasPlaceFree
  | HadPlaceFree
  | LooksAfter
  | NobodyHasRoom
  | NobodyRanked
  | Away;

/** An offer to move up that was not answered: open, or lapsed. */
export interface ExplainedOffer {
  to: StaffId;
  hasLapsed: boolean;
}

/** The choice that the assignment was derived from. */
export interface ExplainedChoice {
  mode: PeopleMode;
  /** Favourite first. */
  ranked: readonly StaffId[];
}

/** The absence in which the assigned person is today. */
export interface CurrentAbsence {
  until: LocalDate;
  standIns: StaffId[];
}

export function explainAssignment(
  { mode, ranked }: ExplainedChoice,
  assignment: Omit<Assignment, "id">,
  absence: CurrentAbsence | null = null,
  offer: ExplainedOffer | null = null,
  meanwhile: TeamId[] = [],
): AssignmentFact[] {
  if (mode !== "ranked") return [{ kind: "nobody_ranked", mode }];
  const dearer = ranked.slice(0, assignment.rank === null ? undefined : assignment.rank - 1);
  const reasons = offer
    ? [explainOffer(offer, ranked)]
    : dearer.map((staff, place) => explainHindrance(assignment, staff, place + 1));
  return [...reasons, ...explainResult(assignment, absence, meanwhile)];
}

/** While a place is held, or after it was, nobody dearer is waited for. */
function explainOffer(
  { to, hasLapsed }: ExplainedOffer,
  ranked: readonly StaffId[],
): HasPlaceFree | HadPlaceFree {
  return { kind: hasLapsed ? "had_place_free" : "has_place_free", staff: to, rank: ranked.indexOf(to) + 1 };
}

function explainHindrance(
  { waiting }: Omit<Assignment, "id">,
  staff: StaffId,
  rank: number,
): Waits | TakesNobodyNew | NotAvailable {
  const queue = waiting.find((entry) => entry.staff === staff);
  if (!queue) return { kind: "not_available", staff, rank };
  if (queue.position === null) return { kind: "takes_nobody_new", staff, rank };
  return { kind: "waits", staff, rank, position: queue.position };
}

function explainResult(
  { staff, rank, waiting }: Omit<Assignment, "id">,
  absence: CurrentAbsence | null,
  teams: TeamId[],
): AssignmentFact[] {
  if (staff === null || rank === null) return [{ kind: "nobody_has_room", teams }];
  const looksAfter: LooksAfter = { kind: "looks_after", staff, rank, isMeanwhile: waiting.length > 0 };
  return absence ? [looksAfter, { kind: "away", staff, ...absence }] : [looksAfter];
}
