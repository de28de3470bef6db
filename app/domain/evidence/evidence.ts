/** What is kept as proof (product.md, principle 10): appended, never changed, chained per customer. */
export const evidenceKinds = [
  "customer_recorded",
  "customer_erased",
  "contact_point_recorded",
  "contact_point_removed",
  "contact_point_restored",
  "contact_point_bad",
  "contact_point_verified",
  "contact_point_opened",
  "contact_refused",
  "consent_claimed",
  "contact_proposed",
  "preferences_saved",
  "preferences_waiting",
  "preferences_declined",
  "assignment_changed",
  "move_offered",
  "move_accepted",
  "move_lapsed",
  "contact_recorded",
  "contact_freed",
  "case_raised",
  "case_withdrawn",
  "case_answered",
  "invitation_made",
  "invitation_withdrawn",
  "invitation_reopened",
  "wish_passed_on",
  "appointment_proposed",
  "appointment_time_asked",
  "appointment_declined",
  "appointment_withdrawn",
  "call_again_declined",
  "introduction_proposed",
  "introduction_accepted",
  "introduction_declined",
  "introduction_withdrawn",
  "permit_claimed",
  "permit_granted",
  "permit_confirmed",
  "permit_reported",
  "permit_released",
  "permit_unreported",
  "call_word_set",
  "mandate_granted",
  "mandate_accepted",
  "mandate_declined",
  "mandate_revoked",
  "mandate_restored",
  "signed_in",
  "passkey_added",
  "passkey_removed",
  "account_closed",
  "account_kept",
] as const;

export type EvidenceKind = (typeof evidenceKinds)[number];

/** Who did it: the customer, who acts by a mandate of theirs, a member of staff, an import, a program, or the product. */
export interface EvidenceActor {
  type: "customer" | "mandate" | "staff" | "import" | "api" | "system";
  id: string | null;
}

/** What an operation hands in; the record adds its place in the chain. */
export interface EvidenceEntry {
  /** Milliseconds since 1970. */
  at: number;
  kind: EvidenceKind;
  actor: EvidenceActor;
  /** Plain JSON with the wording that was shown, where there was one; never a contact point in the clear. */
  body: Record<string, unknown>;
}

export interface EvidenceRecord extends EvidenceEntry {
  customerId: string;
  /** 1, 2, 3 … per customer. */
  sequence: number;
  /** The hash of the record before; 64 zeros for the first. */
  previousHash: string;
  /** SHA-256 in hex over the canonical JSON of everything above. */
  hash: string;
}
