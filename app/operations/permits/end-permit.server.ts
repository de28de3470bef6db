import type { Tx } from "#db/dialects/dialect";
import { newId } from "#db/new-id";
import { moveCase } from "#db/queries/contact-cases";
import { type Contact, type ContactOutcome, insertContact } from "#db/queries/contacts";
import { bumpCustomerRevision } from "#db/queries/customers";
import { appendEvidence } from "#db/queries/evidence";
import { answerInvitation } from "#db/queries/invitations";
import { endPermit } from "#db/queries/permits";
import type { EvidenceActor } from "~/domain/evidence/evidence";
import type { Permit } from "~/domain/permission/permit";

export interface PermitEnding {
  /** Milliseconds; null = the instant of the claim, at which it has counted so far. */
  at: number | null;
  now: number;
  actor: EvidenceActor & { id: string };
}

/**
 * The permit becomes the contact that it was claimed for: on its basis, with its place in the caps. One that reached the
 * customer on a wish answers it; one that did not leaves the wish open again. The caller holds the customer's lock.
 */
export async function endAsContact(
  tx: Tx,
  permit: Permit,
  outcome: ContactOutcome,
  { at, now, actor }: PermitEnding,
): Promise<Contact> {
  const { customerId, invitationId, channel, topic, sender, counts, basis } = permit;
  const contact: Contact = {
    id: newId(now),
    at: at ?? permit.claimedAt,
    channel,
    topic,
    sender,
    outcome,
    counts,
    basis,
    invitationId,
    recordedAt: now,
    recordedBy: actor.id,
  };
  await insertContact(tx, customerId, contact);
  await endPermit(tx, permit, { at: now, outcome, contactId: contact.id });
  await moveCase(tx, customerId, permit.id, contact.id);
  if (invitationId !== null && outcome === "reached") {
    await answerInvitation(tx, customerId, invitationId, contact.at);
  }
  await bumpCustomerRevision(tx, customerId);
  await appendEvidence(tx, customerId, { at: now, kind: "contact_recorded", actor, body: { contact } });
  const body = { permitId: permit.id, outcome, contactId: contact.id };
  await appendEvidence(tx, customerId, { at: now, kind: "permit_reported", actor, body });
  return contact;
}

interface PermitRelease {
  now: number;
  actor: EvidenceActor;
  /** Not by its holder: a no took the ground from it. */
  isRefused?: boolean;
}

/** Nobody was contacted: the place in the caps and the wish are free again. */
export async function endAsReleased(
  tx: Tx,
  permit: Permit,
  { now, actor, isRefused = false }: PermitRelease,
): Promise<void> {
  const outcome = "not_contacted";
  await endPermit(tx, permit, { at: now, outcome, contactId: null });
  await bumpCustomerRevision(tx, permit.customerId);
  const body = { permitId: permit.id, outcome, ...(isRefused && { refused: true }) };
  await appendEvidence(tx, permit.customerId, { at: now, kind: "permit_released", actor, body });
}
