/** Rows of contacts that were asked for or proposed. */

export interface InvitationRow {
  customer_id: string;
  id: string;
  channel: string;
  topic_id: string | null;
  staff_id: string | null;
  from_at: number;
  until_at: number;
  /** The customer's own words, ciphertext. */
  note: string | null;
  source: "wish" | "appointment" | "reply";
  created_at: number;
  withdrawn_at: number | null;
  answered_at: number | null;
  /** When it turned out that the contact which had answered it never took place. */
  reopened_at: number | null;
  /** Keyed hash of the id of what the customer sent; null = asked for in person. */
  source_hash: string | null;
  /** By which somebody made it for the customer; null = the customer, or a program. */
  mandate_id: string | null;
}

/** What the customer's own wish is about, beside the invitation that it is. */
export interface WishRow {
  customer_id: string;
  invitation_id: string;
  kind: "question" | "complaint" | "repair";
  /** The wish in whose place this one stands: handed over, put off, or asked anew. */
  replaces_id: string | null;
  /**
   * What the customer said while the person was away: somebody else may, or it waits; or a lead passed it on. Null = it is
   * whose it was when it was made.
   */
  stand_in: "accepted" | "declined" | "passed" | null;
  /** Who would answer it if the customer asks anew: a lead said so when its time was over; null = whose it was. */
  passed_to: string | null;
  /** When the customer laid aside, or asked anew, what nobody had answered. */
  settled_at: number | null;
}

export interface AppointmentProposalRow {
  customer_id: string;
  id: string;
  /** Whom the customer would meet or speak with. */
  staff_id: string;
  channel: string;
  topic_id: string;
  from_at: number;
  until_at: number;
  proposed_at: number;
  /** Whoever of the two did not propose it answers it. */
  proposed_by: "staff" | "customer";
  /** Of the first proposal that led to it: the same through every time proposed, agreed and moved. */
  appointment_id: string;
  /** The appointment agreed (an invitation) that stands until this is accepted; null = there is none yet. */
  moves_id: string | null;
  /** The invitation that it became; null = was not accepted. */
  invitation_id: string | null;
  /** By which somebody proposed it for the customer; null = nobody did. */
  mandate_id: string | null;
  /** Null = open, as long as it has not begun; countered = another time was proposed instead. */
  answer: "accepted" | "declined" | "withdrawn" | "countered" | null;
  answered_at: number | null;
  /** When the member of staff called off the appointment that it became; null = they did not. */
  called_off_at: number | null;
}
