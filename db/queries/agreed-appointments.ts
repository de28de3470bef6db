import type { StaffId } from "~/domain/preference/preference";
import { askedOnce, type Places } from "../compiled-once";
import type { Db, Tx } from "../dialects/dialect";
import { type AppointmentProposal, type ProposalAnswer, toProposal } from "./appointment-proposals";
import { type Invitation, toInvitation } from "./invitations";

/** An appointment as calendars know it. */
export interface CalendarAppointment {
  /** The same however often it is moved. */
  appointmentId: string;
  /** How often it was moved. */
  moves: number;
  /** When it takes place, or would have. */
  agreed: Invitation;
  isCalledOff: boolean;
}

/** By any of the invitations that it was, as it stands now; null = that is no appointment of the customer's. */
export async function findCalendarAppointment(
  db: Db,
  customerId: string,
  invitationId: string,
): Promise<CalendarAppointment | null> {
  const rows = await db
    .selectFrom("appointment_proposal")
    .innerJoin("invitation", (join) =>
      join
        .onRef("invitation.customer_id", "=", "appointment_proposal.customer_id")
        .onRef("invitation.id", "=", "appointment_proposal.invitation_id"),
    )
    .selectAll("invitation")
    .select("appointment_proposal.appointment_id")
    .where("appointment_proposal.customer_id", "=", customerId)
    .where("appointment_proposal.appointment_id", "=", (same) =>
      same
        .selectFrom("appointment_proposal as known")
        .select("known.appointment_id")
        .where("known.customer_id", "=", customerId)
        .where("known.invitation_id", "=", invitationId),
    )
    .orderBy("invitation.created_at")
    .orderBy("invitation.id")
    .execute();
  const last = rows.at(-1);
  if (!last) return null;
  const isCalledOff = last.withdrawn_at !== null;
  return {
    appointmentId: last.appointment_id,
    moves: rows.length - 1,
    agreed: toInvitation(last),
    isCalledOff,
  };
}

/** The id of the appointment that an invitation belongs to, through all its times. */
export async function findAppointmentId(
  db: Db,
  customerId: string,
  invitationId: string,
): Promise<string | null> {
  const row = await db
    .selectFrom("appointment_proposal")
    .select("appointment_id")
    .where("customer_id", "=", customerId)
    .where("invitation_id", "=", invitationId)
    .executeTakeFirst();
  return row?.appointment_id ?? null;
}

/** The member of staff called off what was agreed. */
export async function noteCalledOff(
  tx: Tx,
  customerId: string,
  invitationId: string,
  now: number,
): Promise<void> {
  await tx
    .updateTable("appointment_proposal")
    .set({ called_off_at: now })
    .where("customer_id", "=", customerId)
    .where("invitation_id", "=", invitationId)
    .execute();
}

/** When this person is taken by appointments, with whomever. */
export async function listTimesTaken(
  db: Db,
  staff: StaffId,
  now: number,
): Promise<Pick<Invitation, "from" | "until">[]> {
  const rows = await db
    .selectFrom("invitation")
    .select(["from_at", "until_at"])
    .where("staff_id", "=", staff)
    .where("source", "=", "appointment")
    .where("until_at", ">", now)
    .where("withdrawn_at", "is", null)
    .where("answered_at", "is", null)
    .execute();
  return rows.map(({ from_at, until_at }) => ({ from: from_at, until: until_at }));
}

/** A time that either side proposed, and what became of it. */
export interface ProposalOnRecord extends AppointmentProposal {
  answer: ProposalAnswer | null;
  answeredAt: number | null;
  /** When the appointment that it became was called off; null = it was none, took place, stands, or was moved. */
  calledOffAt: number | null;
  /** The member of staff called it off, and not the customer. */
  isCalledOffByStaff: boolean;
}

/** All that were ever proposed, the oldest first. */
export async function listAllProposals(db: Db, customerId: string): Promise<ProposalOnRecord[]> {
  const rows = await allProposals(db, { customerId });
  const moved = new Set(rows.map((row) => (row.answer === "accepted" ? row.moves_id : null)));
  return rows.map((row) => ({
    ...toProposal(row),
    answer: row.answer,
    answeredAt: row.answered_at,
    calledOffAt: moved.has(row.invitation_id) ? null : row.withdrawn_at,
    isCalledOffByStaff: row.called_off_at !== null,
  }));
}

const allProposals = askedOnce((db, { customerId }: Places<{ customerId: string }>) =>
  db
    .selectFrom("appointment_proposal")
    .leftJoin("invitation", (join) =>
      join
        .onRef("invitation.customer_id", "=", "appointment_proposal.customer_id")
        .onRef("invitation.id", "=", "appointment_proposal.invitation_id"),
    )
    .selectAll("appointment_proposal")
    .select("invitation.withdrawn_at")
    .where("appointment_proposal.customer_id", "=", customerId)
    .orderBy("appointment_proposal.proposed_at")
    .orderBy("appointment_proposal.id"),
);
