/** Rows of who looks after whom. */

export interface AssignmentRow {
  customer_id: string;
  area: string;
  staff_id: string | null;
  rank: number | null;
  /** JSON list of { staff, position }. */
  waiting: string;
  since: number;
}

export interface AssignmentHistoryRow {
  customer_id: string;
  id: string;
  area: string;
  staff_id: string | null;
  from_at: number;
  until_at: number | null;
}

/** A customer was asked whether to move to somebody ranked higher. */
export interface MoveOfferRow {
  customer_id: string;
  id: string;
  area: string;
  from_staff_id: string;
  to_staff_id: string;
  offered_at: number;
  /** Until then the place is held. */
  expires_at: number;
  /** Null = open. */
  answer: "moved" | "superseded" | "lapsed" | null;
  answered_at: number | null;
}

/** A member of staff proposed a colleague who is better suited. */
export interface IntroductionRow {
  customer_id: string;
  id: string;
  proposed_by: string;
  /** The colleague. */
  staff_id: string;
  /** '' = in general. */
  area: string;
  /** The proposer's own words, ciphertext. */
  reason: string;
  proposed_at: number;
  /** From then on it is not asked any more. */
  expires_at: number;
  /** The wish by which the customer asks about it. */
  asked_invitation_id: string | null;
  /** Null = open, until it expires. */
  answer: "accepted" | "declined" | "withdrawn" | null;
  answered_at: number | null;
}
