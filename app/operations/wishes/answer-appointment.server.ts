import type { Tx } from "#db/dialects/dialect";
import { lockCustomer } from "#db/dialects/locks";
import { newId } from "#db/new-id";
import {
  type AppointmentProposal,
  answerAppointmentProposal,
  listOpenAppointmentProposals,
} from "#db/queries/appointment-proposals";
import { appendEvidence } from "#db/queries/evidence";
import type { EvidenceActor } from "~/domain/evidence/evidence";
import { doOnce } from "../do-once.server";
import { readHouse } from "../house/read-house.server";
import { findOwnActor } from "../mandates/find-own-actor.server";
import type { OperationContext } from "../operation-context";
import { findInvitationFault } from "./find-invitation-fault.server";
import { openInvitation } from "./open-invitation.server";

interface AppointmentNamed {
  customerId: string;
  id: string;
}

/** One permission for one contact, withdrawn like any wish; false where there is nothing to accept any more. */
export function acceptAppointment(
  context: OperationContext,
  { customerId, id }: AppointmentNamed,
): Promise<boolean> {
  return doOnce(context, Boolean, async (tx) => {
    const now = context.clock();
    const proposal = await findOpen(tx, customerId, id, now);
    const { actor, mandate: mandateId } = await findOwnActor(tx, context, customerId);
    if (!proposal || findInvitationFault(proposal, now, await readHouse(tx))) return false;
    await answerAppointmentProposal(tx, customerId, id, "accepted", now);
    const { staff, channel, topic, from, until } = proposal;
    const invitation = {
      ...{ id: newId(now), source: "appointment" as const, channel, topic, staff, from, until },
      sealedNote: null,
      createdAt: now,
      mandateId,
    };
    await openInvitation(tx, customerId, invitation, { actor, because: { proposal: id } });
    return true;
  });
}

/** No reason is asked for; false where there is nothing to decline any more. */
export function declineAppointment(
  context: OperationContext,
  { customerId, id }: AppointmentNamed,
): Promise<boolean> {
  return close(context, { customerId, id }, "declined", null);
}

/** By whoever may propose one; false where there is nothing to withdraw any more. */
export function withdrawAppointment(
  context: OperationContext,
  { by, ...named }: AppointmentNamed & { by: EvidenceActor },
): Promise<boolean> {
  return close(context, named, "withdrawn", by);
}

/** `by`: null = on the customer's own page. */
function close(
  context: OperationContext,
  { customerId, id }: AppointmentNamed,
  answer: "declined" | "withdrawn",
  by: EvidenceActor | null,
): Promise<boolean> {
  return doOnce(context, Boolean, async (tx) => {
    const now = context.clock();
    if (!(await findOpen(tx, customerId, id, now))) return false;
    const actor = by ?? (await findOwnActor(tx, context, customerId, "narrow")).actor;
    await answerAppointmentProposal(tx, customerId, id, answer, now);
    await appendEvidence(tx, customerId, { at: now, kind: `appointment_${answer}`, actor, body: { id } });
    return true;
  });
}

/** The customer is locked from here on. */
async function findOpen(
  tx: Tx,
  customerId: string,
  id: string,
  now: number,
): Promise<AppointmentProposal | undefined> {
  await lockCustomer(tx, customerId);
  const open = await listOpenAppointmentProposals(tx, customerId, now);
  return open.find((proposal) => proposal.id === id);
}
