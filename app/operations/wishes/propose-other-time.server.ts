import type { Tx } from "#db/dialects/dialect";
import { lockCustomer } from "#db/dialects/locks";
import { newId } from "#db/new-id";
import { findAppointmentId } from "#db/queries/agreed-appointments";
import {
  type AppointmentProposal,
  answerAppointmentProposal,
  hasDeclinedSince,
  insertAppointmentProposal,
  listOpenAppointmentProposals,
} from "#db/queries/appointment-proposals";
import { appendEvidence } from "#db/queries/evidence";
import type { EvidenceActor } from "~/domain/evidence/evidence";
import { isLeaving, refuseWhileLeaving } from "../customers/refuse-while-leaving.server";
import { doOnce } from "../do-once.server";
import { readHouse } from "../house/read-house.server";
import { findOwnActor } from "../mandates/find-own-actor.server";
import type { OperationContext } from "../operation-context";
import { type CustomerView, readCustomerFacts } from "../permission/read-customer-facts.server";
import { couldBeKept, findAppointmentFault } from "./find-appointment-fault.server";
import { type AppointmentFault, noStandsMs } from "./propose-appointment.server";

/** The member of staff whose appointment it is, and who speaks: they, or a program that may. */
export interface StaffSide {
  staff: string;
  actor: EvidenceActor;
}

export interface OtherTime {
  customerId: string;
  /** Of the time that the other side proposed, or of the appointment agreed (an invitation). */
  id: string;
  /** Milliseconds, included. */
  from: number;
  /** Milliseconds, not included. */
  until: number;
  /** Null = the customer, on their own page. */
  by: StaffSide | null;
}

export type OtherTimeFault =
  | AppointmentFault
  /** It is answered, over or called off, or a move waits for an answer already. */
  | "gone";

export type ProposeOtherTimeResult =
  | { kind: "proposed"; id: string }
  | { kind: "refused"; fault: OtherTimeFault };

/**
 * "Rather at another time": answers a time that the other side proposed by another, or asks to move what is agreed. It
 * permits nothing until the other side accepts; what was agreed stands until then (docs/decisions/appointments.md). A
 * customer who leaves can be asked nothing any more, and their own asking throws `LeavingRefused`.
 */
export function proposeOtherTime(
  context: OperationContext,
  { customerId, id, by, ...time }: OtherTime,
): Promise<ProposeOtherTimeResult> {
  return doOnce<ProposeOtherTimeResult>(context, isProposed, async (tx) => {
    await lockCustomer(tx, customerId);
    const now = context.clock();
    const house = await readHouse(tx);
    const view = await readCustomerFacts(tx, house, customerId, now);
    const about = await findSubject(tx, customerId, id, view, now);
    if (!about || !mayAnswer(about, by)) return { kind: "refused", fault: "gone" };
    if (by && (await isLeaving(tx, customerId))) return { kind: "refused", fault: "gone" };
    await refuseWhileLeaving(tx, customerId);
    const { proposalId, ...appointment } = about;
    const asked = { ...appointment, ...time };
    const fault =
      findAppointmentFault(asked, now, house) ??
      (couldBeKept(view, house, asked) ? null : "not_possible") ??
      (by && !proposalId && (await wasDeclined(tx, customerId, about, now)) ? "declined_lately" : null);
    if (fault) return { kind: "refused", fault };
    const own = by ? { actor: by.actor, mandate: null } : await findOwnActor(tx, context, customerId);
    if (proposalId) await answerAppointmentProposal(tx, customerId, proposalId, { answer: "countered", now });
    const who = { proposedBy: by ? ("staff" as const) : ("customer" as const), mandateId: own.mandate };
    const proposal = { ...asked, ...who, id: newId(now), proposedAt: now };
    await store(tx, customerId, proposal, own.actor, proposalId);
    return { kind: "proposed", id: proposal.id };
  });
}

const isProposed = ({ kind }: ProposeOtherTimeResult) => kind === "proposed";

async function store(
  tx: Tx,
  customerId: string,
  proposal: AppointmentProposal,
  actor: EvidenceActor,
  answers: string | null,
): Promise<void> {
  await insertAppointmentProposal(tx, customerId, proposal);
  const kind = proposal.proposedBy === "staff" ? "appointment_proposed" : "appointment_time_asked";
  const body = { proposal, ...(answers && { answers }) };
  await appendEvidence(tx, customerId, { at: proposal.proposedAt, kind, actor, body });
}

/** What is spoken about, as it stands. */
export interface AppointmentSubject
  extends Pick<
    AppointmentProposal,
    "staff" | "channel" | "topic" | "from" | "until" | "appointmentId" | "movesId"
  > {
  /** Of the time proposed; null = it is agreed. */
  proposalId: string | null;
  /** Whose turn it is to answer; null = either may ask. */
  answeredBy: "staff" | "customer" | null;
}

/** Null where nothing of that id is open, or another move of it waits for an answer. */
export async function findSubject(
  tx: Tx | OperationContext["db"]["reader"],
  customerId: string,
  id: string,
  { invitations }: Pick<CustomerView, "invitations">,
  now: number,
): Promise<AppointmentSubject | null> {
  const open = await listOpenAppointmentProposals(tx, customerId, now);
  const proposal = open.find((one) => one.id === id);
  if (proposal) {
    const answeredBy = proposal.proposedBy === "staff" ? "customer" : "staff";
    const { staff, channel, topic, from, until, appointmentId, movesId } = proposal;
    return { staff, channel, topic, from, until, appointmentId, movesId, proposalId: id, answeredBy };
  }
  const agreed = invitations.find((one) => one.id === id && one.source === "appointment");
  if (!agreed?.staff || !agreed.topic || open.some(({ movesId }) => movesId === id)) return null;
  const { staff, channel, topic, from, until } = agreed;
  const appointmentId = (await findAppointmentId(tx, customerId, id)) ?? id;
  return {
    ...{ staff, channel, topic, from, until, appointmentId },
    ...{ movesId: id, proposalId: null, answeredBy: null },
  };
}

/** Each side answers the other, and either may ask to move what is agreed; `by` as in {@link OtherTime}. */
export function mayAnswer(
  { answeredBy, staff }: AppointmentSubject,
  by: Pick<StaffSide, "staff"> | null,
): boolean {
  if (by && by.staff !== staff) return false;
  return answeredBy === null || answeredBy === (by ? "staff" : "customer");
}

/** A no of the customer's to moving it is not asked about again for a while. */
function wasDeclined(
  tx: Tx,
  customerId: string,
  { staff, movesId }: AppointmentSubject,
  now: number,
): Promise<boolean> {
  return hasDeclinedSince(tx, customerId, { staff, movesId, since: now - noStandsMs });
}
