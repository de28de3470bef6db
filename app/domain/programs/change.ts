/**
 * What programs are told when something becomes different: the change feed and the webhooks. Derived from the evidence,
 * which every operation writes in its own transaction, so that nothing can become different without being told. Says
 * who and what, never a name, an address, or words of the customer: whoever may know more reads it.
 */
import type { EvidenceEntry, EvidenceKind } from "../evidence/evidence";
import type { CustomerId } from "../people/customer";
import type { WithdrawnConsent } from "../preference/withdrawn-consents";
import { tellChangeData } from "./change-data";

export const changeKinds = [
  "customer.recorded",
  "customer.erased",
  "account.closed",
  "account.kept",
  "contact_point.changed",
  "preference.changed",
  "preference.waiting",
  "consent.withdrawn",
  "assignment.changed",
  "invitation.opened",
  "invitation.closed",
  "appointment.asked",
  "contact.recorded",
  "contact.freed",
  "permit.granted",
  "permit.ended",
  "permit.unreported",
  "company.changed",
] as const;

export type ChangeKind = (typeof changeKinds)[number];

/** One thing that became different. */
export interface Change {
  kind: ChangeKind;
  /** Null = of the company. */
  customerId: CustomerId | null;
  /** Milliseconds since 1970. */
  at: number;
  /** What {@link tellChangeData} tells: plain JSON. */
  data: Record<string, unknown>;
}

/** Null = nothing that a program could act on. */
const kindsOfEvidence: Record<EvidenceKind, ChangeKind | null> = {
  customer_recorded: "customer.recorded",
  contact_point_recorded: "contact_point.changed",
  contact_point_removed: "contact_point.changed",
  contact_point_restored: "contact_point.changed",
  contact_point_bad: "contact_point.changed",
  contact_point_verified: "contact_point.changed",
  contact_point_opened: "contact_point.changed",
  contact_refused: "contact_point.changed",
  consent_claimed: null,
  contact_proposed: null,
  preferences_saved: "preference.changed",
  preferences_waiting: "preference.waiting",
  preferences_declined: "preference.waiting",
  assignment_changed: "assignment.changed",
  move_offered: null,
  move_accepted: null,
  move_lapsed: null,
  customer_erased: "customer.erased",
  contact_recorded: "contact.recorded",
  contact_freed: "contact.freed",
  case_raised: null,
  case_withdrawn: null,
  case_answered: null,
  invitation_made: "invitation.opened",
  invitation_withdrawn: "invitation.closed",
  invitation_reopened: "invitation.opened",
  wish_passed_on: null,
  appointment_proposed: null,
  appointment_time_asked: "appointment.asked",
  appointment_declined: "invitation.closed",
  appointment_withdrawn: "invitation.closed",
  call_again_declined: null,
  introduction_proposed: null,
  introduction_accepted: null,
  introduction_declined: null,
  introduction_withdrawn: null,
  permit_claimed: null,
  permit_granted: "permit.granted",
  permit_confirmed: "permit.granted",
  permit_reported: "permit.ended",
  permit_released: "permit.ended",
  permit_unreported: "permit.unreported",
  call_word_set: null,
  mandate_granted: null,
  mandate_accepted: null,
  mandate_declined: null,
  mandate_revoked: null,
  mandate_restored: null,
  signed_in: null,
  passkey_added: null,
  passkey_removed: null,
  account_closed: "account.closed",
  account_kept: "account.kept",
};

/** In the order in which programs are told. */
export function listChangesOf(customerId: CustomerId, entry: EvidenceEntry): Change[] {
  const kind = kindsOfEvidence[entry.kind];
  if (kind === null) return [];
  const { at } = entry;
  const withdrawn = listWithdrawn(entry);
  const answered = findAnsweredInvitation(entry);
  return [
    { kind, customerId, at, data: tellChangeData(kind, entry) },
    ...(withdrawn.length > 0
      ? [{ kind: "consent.withdrawn" as const, customerId, at, data: { topics: withdrawn } }]
      : []),
    ...(answered !== null
      ? [{ kind: "invitation.closed" as const, customerId, at, data: { invitationId: answered } }]
      : []),
  ];
}

/** The consents that the customer took back, as they were worked out when the choice was saved. */
function listWithdrawn({ kind, body }: EvidenceEntry): WithdrawnConsent[] {
  return kind === "preferences_saved" ? ((body.withdrawn ?? []) as WithdrawnConsent[]) : [];
}

/** The wish that a contact answered: one that reached the customer does. Null = none. */
function findAnsweredInvitation({ kind, body }: EvidenceEntry): string | null {
  if (kind !== "contact_recorded") return null;
  const { outcome, invitationId } = body.contact as Record<string, unknown>;
  return outcome === "reached" && typeof invitationId === "string" ? invitationId : null;
}
