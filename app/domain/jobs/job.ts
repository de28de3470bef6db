/**
 * Work that follows from a change and is done after its commit. A job names ids only: whatever it sends or shows is
 * read when it runs, so that nothing secret or stale lies in the queue.
 */
export type Job =
  | { kind: "send_customer_sign_in_mail"; payload: { requestId: string } }
  | { kind: "send_staff_sign_in_mail"; payload: { requestId: string } }
  | { kind: "send_confirmation_mail"; payload: { customerId: string; waitingId: string } }
  | { kind: "send_contact_point_code"; payload: { customerId: string; proofId: string } }
  | { kind: "send_point_removed_notice"; payload: { customerId: string; pointId: string } }
  | { kind: "send_closing_mail"; payload: { customerId: string; closingId: string } }
  | { kind: "send_move_offer_mail"; payload: { customerId: string; offerId: string } }
  | { kind: "send_mandate_mail"; payload: { customerId: string; mandateId: string } }
  | { kind: "send_vital_interest_mail"; payload: { permitId: string } }
  | { kind: "send_case_mail"; payload: { caseId: string; staffId: string } };
