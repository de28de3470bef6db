import type { Tx } from "#db/dialects/dialect";
import { lockCustomer } from "#db/dialects/locks";
import { newId } from "#db/new-id";
import {
  type AppointmentProposal,
  answerAppointmentProposal,
  listOpenAppointmentProposals,
} from "#db/queries/appointment-proposals";
import { appendEvidence } from "#db/queries/evidence";
import { withdrawInvitation } from "#db/queries/invitations";
import type { EvidenceActor } from "~/domain/evidence/evidence";
import { isLeaving } from "../customers/refuse-while-leaving.server";
import { doOnce } from "../do-once.server";
import { readHouse } from "../house/read-house.server";
import { findOwnActor, type OwnActor } from "../mandates/find-own-actor.server";
import type { OperationContext } from "../operation-context";
import { readCustomerFacts } from "../permission/read-customer-facts.server";
import { couldBeKept } from "./find-appointment-fault.server";
import { findInvitationFault } from "./find-invitation-fault.server";
import { openInvitation } from "./open-invitation.server";
import type { StaffSide } from "./propose-other-time.server";

interface AppointmentNamed {
  customerId: string;
  /** Of the time proposed. */
  id: string;
}

/** `by`: absent = on the customer's own page. Each side answers what the other proposed. */
type Answered = AppointmentNamed & { by?: StaffSide };

/**
 * One permission for one contact, withdrawn like any wish; an appointment that it moves is given up in the same moment.
 * False where there is nothing to accept any more, or what would move is under way, and for whoever would accept what a
 * customer asked for who leaves by now; the customer's own yes throws `LeavingRefused` then.
 */
export function acceptAppointment(
  context: OperationContext,
  { customerId, id, by }: Answered,
): Promise<boolean> {
  return doOnce(context, Boolean, async (tx) => {
    await lockCustomer(tx, customerId);
    const now = context.clock();
    const proposal = await findAnswerable(tx, { customerId, id, by }, now);
    const own = by ? { actor: by.actor } : await findOwnActor(tx, context, customerId);
    if (!proposal || !(await isPossible(tx, customerId, proposal, now))) return false;
    if (by && (await isLeaving(tx, customerId))) return false;
    await agree(tx, customerId, proposal, own, now);
    return true;
  });
}

/** No reason is asked for; false where there is nothing to decline any more. */
export function declineAppointment(
  context: OperationContext,
  { customerId, id, by }: Answered,
): Promise<boolean> {
  return doOnce(context, Boolean, async (tx) => {
    await lockCustomer(tx, customerId);
    const now = context.clock();
    if (!(await findAnswerable(tx, { customerId, id, by }, now))) return false;
    const { actor } = by ?? (await findOwnActor(tx, context, customerId, "narrow"));
    await close(tx, { customerId, id }, "declined", actor, now);
    return true;
  });
}

/** `by`: whoever may propose one; absent = the customer, what they proposed. False where there is nothing to withdraw any more. */
export function withdrawAppointment(
  context: OperationContext,
  { by, customerId, id }: AppointmentNamed & { by?: EvidenceActor },
): Promise<boolean> {
  return doOnce(context, Boolean, async (tx) => {
    await lockCustomer(tx, customerId);
    const now = context.clock();
    const proposal = await findOpen(tx, { customerId, id }, now);
    if (!proposal || (!by && proposal.proposedBy !== "customer")) return false;
    const actor = by ?? (await findOwnActor(tx, context, customerId, "narrow")).actor;
    await close(tx, { customerId, id }, "withdrawn", actor, now);
    return true;
  });
}

async function close(
  tx: Tx,
  { customerId, id }: AppointmentNamed,
  answer: "declined" | "withdrawn",
  actor: EvidenceActor,
  now: number,
): Promise<void> {
  await answerAppointmentProposal(tx, customerId, id, { answer, now });
  await appendEvidence(tx, customerId, { at: now, kind: `appointment_${answer}`, actor, body: { id } });
}

/** Could it be kept, and does what it would move still stand, with nobody at it? */
async function isPossible(
  tx: Tx,
  customerId: string,
  proposal: AppointmentProposal,
  now: number,
): Promise<boolean> {
  const house = await readHouse(tx);
  if (findInvitationFault(proposal, now, house)) return false;
  const view = await readCustomerFacts(tx, house, customerId, now);
  const { movesId, proposedBy } = proposal;
  if (movesId !== null && !view.invitations.some(({ id }) => id === movesId)) return false;
  return proposedBy === "staff" || couldBeKept(view, house, proposal);
}

async function agree(
  tx: Tx,
  customerId: string,
  proposal: AppointmentProposal,
  { actor, mandate }: { actor: EvidenceActor; mandate?: OwnActor["mandate"] },
  now: number,
): Promise<void> {
  const { id, staff, channel, topic, from, until, movesId } = proposal;
  const invitationId = newId(now);
  await answerAppointmentProposal(tx, customerId, id, { answer: "accepted", now, invitationId });
  if (movesId !== null && (await withdrawInvitation(tx, customerId, movesId, now))) {
    const body = { id: movesId, movedTo: invitationId };
    await appendEvidence(tx, customerId, { at: now, kind: "invitation_withdrawn", actor, body });
  }
  const invitation = {
    ...{ id: invitationId, source: "appointment" as const, channel, topic, staff, from, until },
    ...{ sealedNote: null, createdAt: now, mandateId: mandate ?? proposal.mandateId },
  };
  const because = { proposal: id, ...(movesId && { replaces: movesId }) };
  await openInvitation(tx, customerId, invitation, { actor, because });
}

/** What the other side proposed. */
async function findAnswerable(tx: Tx, { by, ...named }: Answered, now: number) {
  const proposal = await findOpen(tx, named, now);
  if (proposal?.proposedBy !== (by ? "customer" : "staff")) return undefined;
  return by && by.staff !== proposal.staff ? undefined : proposal;
}

async function findOpen(
  tx: Tx,
  { customerId, id }: AppointmentNamed,
  now: number,
): Promise<AppointmentProposal | undefined> {
  const open = await listOpenAppointmentProposals(tx, customerId, now);
  return open.find((proposal) => proposal.id === id);
}
