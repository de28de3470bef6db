import type { StaffId } from "../preference/preference";

/** How long the place is held for the customer who may move up (assignment.md, "Around the rule"). */
export const moveOfferDays = 14;

/**
 * What became of an offer. Staying strikes the dearer people from the list and so is choosing anew: superseded. One that
 * nobody answered lapses, and its customer stays without being asked again until they choose anew.
 */
export const moveAnswers = ["moved", "superseded", "lapsed"] as const;

export type MoveAnswer = (typeof moveAnswers)[number];

/** Somebody whom the customer would rather have has a place free: move, or stay? */
export interface MoveOffer {
  /** The choice that may move: the id under which it takes part in the assignment. */
  choice: string;
  /** The person now assigned. */
  from: StaffId;
  /** The person who has a place free. */
  to: StaffId;
}
