import type { ChannelId } from "~/domain/preference/channel";
import type { StaffId } from "~/domain/preference/preference";
import type { TopicId } from "~/domain/preference/topic";
import { askedOnce, type OrPlace, type Places } from "../compiled-once";
import type { Db, Tx } from "../dialects/dialect";
import type { AppointmentProposalRow } from "../rows/wishes";

export type ProposalAnswer = NonNullable<AppointmentProposalRow["answer"]>;

/** Nothing is permitted by it: only the yes of the other side makes it an invitation. */
export interface AppointmentProposal {
  id: string;
  /** Whoever of the two did not propose it answers it. */
  proposedBy: AppointmentProposalRow["proposed_by"];
  /** The same through every time that is proposed, agreed and moved. */
  appointmentId: string;
  /** The invitation that stands until this is accepted; null = nothing is agreed yet. */
  movesId: string | null;
  /** Whom the customer would meet or speak with. */
  staff: StaffId;
  channel: ChannelId;
  topic: TopicId;
  /** Milliseconds, included; from then on it can no longer be accepted. */
  from: number;
  /** Milliseconds, not included. */
  until: number;
  proposedAt: number;
  /** By which somebody proposed it for the customer; null = nobody did. */
  mandateId: string | null;
}

export async function insertAppointmentProposal(
  tx: Tx,
  customerId: string,
  proposal: AppointmentProposal,
): Promise<void> {
  await tx
    .insertInto("appointment_proposal")
    .values({
      ...{ customer_id: customerId, id: proposal.id, appointment_id: proposal.appointmentId },
      ...{ staff_id: proposal.staff, channel: proposal.channel, topic_id: proposal.topic },
      ...{ from_at: proposal.from, until_at: proposal.until, proposed_at: proposal.proposedAt },
      ...{ proposed_by: proposal.proposedBy, moves_id: proposal.movesId, mandate_id: proposal.mandateId },
      ...{ answer: null, answered_at: null, invitation_id: null, called_off_at: null },
    })
    .execute();
}

/** Unanswered, and still to begin, and what it would move still stands; the earliest first. */
export async function listOpenAppointmentProposals(
  db: Db,
  customerId: string,
  now: number,
): Promise<AppointmentProposal[]> {
  return (await openProposalsTo(db, { customerId, now })).map(toProposal);
}

const openProposalsTo = askedOnce((db, { customerId, now }: Places<{ customerId: string; now: number }>) =>
  openProposals(db, now).where("appointment_proposal.customer_id", "=", customerId),
);

/** The times that customers proposed to this member of staff, by customer; the earliest first. */
export async function listProposalsToStaff(
  db: Db,
  staff: StaffId,
  now: number,
): Promise<(AppointmentProposal & { customerId: string })[]> {
  const rows = await openProposals(db, now)
    .where("appointment_proposal.staff_id", "=", staff)
    .where("appointment_proposal.proposed_by", "=", "customer")
    .execute();
  return rows.map((row) => ({ ...toProposal(row), customerId: row.customer_id }));
}

function openProposals(db: Db, now: OrPlace<number>) {
  return db
    .selectFrom("appointment_proposal")
    .selectAll("appointment_proposal")
    .leftJoin("invitation", (join) =>
      join
        .onRef("invitation.customer_id", "=", "appointment_proposal.customer_id")
        .onRef("invitation.id", "=", "appointment_proposal.moves_id"),
    )
    .where("appointment_proposal.answer", "is", null)
    .where("appointment_proposal.from_at", ">", now)
    .where((row) =>
      row.or([
        row("appointment_proposal.moves_id", "is", null),
        row.and([
          row("invitation.until_at", ">", now),
          row("invitation.withdrawn_at", "is", null),
          row("invitation.answered_at", "is", null),
        ]),
      ]),
    )
    .orderBy("appointment_proposal.from_at")
    .orderBy("appointment_proposal.id");
}

/** `calledOff`: what was agreed and called off (an invitation); null = the time was never agreed. */
export type ProposalTurnedDown = AppointmentProposal & { calledOff: string | null };

/**
 * The times that cannot be, by the word of the other side: those that the customer proposed, as long as they have not begun,
 * and those agreed and called off, until they are over.
 */
export async function listProposalsTurnedDown(
  db: Db,
  customerId: string,
  now: number,
): Promise<ProposalTurnedDown[]> {
  return (await turnedDown(db, { customerId, now })).map((row) => ({
    ...toProposal(row),
    calledOff: row.called_off_at === null ? null : row.invitation_id,
  }));
}

const turnedDown = askedOnce((db, { customerId, now }: Places<{ customerId: string; now: number }>) =>
  db
    .selectFrom("appointment_proposal")
    .selectAll()
    .where("customer_id", "=", customerId)
    .where((row) =>
      row.or([
        row.and([row("called_off_at", "is not", null), row("until_at", ">", now)]),
        row.and([
          row("proposed_by", "=", "customer"),
          row("answer", "=", "declined"),
          row("from_at", ">", now),
        ]),
      ]),
    )
    .orderBy("from_at"),
);

/** Whose appointment it is, open or not; null where there is none. */
export async function findNamedInProposal(
  db: Db,
  customerId: string,
  id: string,
): Promise<{ staff: string } | null> {
  const row = await db
    .selectFrom("appointment_proposal")
    .select("staff_id as staff")
    .where("customer_id", "=", customerId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row ?? null;
}

/** Did the customer say no to this person since then: to any appointment, or to moving the one named? */
export async function hasDeclinedSince(
  db: Db,
  customerId: string,
  { staff, movesId, since }: { staff: StaffId; movesId: string | null; since: number },
): Promise<boolean> {
  const row = await db
    .selectFrom("appointment_proposal")
    .select("id")
    .where("customer_id", "=", customerId)
    .where("staff_id", "=", staff)
    .where("proposed_by", "=", "staff")
    .where("moves_id", movesId === null ? "is" : "=", movesId)
    .where("answer", "=", "declined")
    .where("answered_at", ">", since)
    .executeTakeFirst();
  return row !== undefined;
}

/** `invitationId`: what it became, where it was accepted. */
export async function answerAppointmentProposal(
  tx: Tx,
  customerId: string,
  id: string,
  { answer, now, invitationId = null }: { answer: ProposalAnswer; now: number; invitationId?: string | null },
): Promise<void> {
  await tx
    .updateTable("appointment_proposal")
    .set({ answer, answered_at: now, invitation_id: invitationId })
    .where("customer_id", "=", customerId)
    .where("id", "=", id)
    .execute();
}

/** For queries beside these. */
export function toProposal(row: AppointmentProposalRow): AppointmentProposal {
  return {
    id: row.id,
    proposedBy: row.proposed_by,
    appointmentId: row.appointment_id,
    movesId: row.moves_id,
    staff: row.staff_id,
    channel: row.channel,
    topic: row.topic_id,
    from: row.from_at,
    until: row.until_at,
    proposedAt: row.proposed_at,
    mandateId: row.mandate_id,
  };
}
