import type { ChannelId } from "~/domain/preference/channel";
import type { StaffId } from "~/domain/preference/preference";
import type { TopicId } from "~/domain/preference/topic";
import type { Db, Tx } from "../dialects/dialect";
import type { AppointmentProposalRow } from "../rows/wishes";

/** Nothing is permitted by it: only the customer's yes makes it an invitation. */
export interface AppointmentProposal {
  id: string;
  /** Whom the customer would meet or speak with. */
  staff: StaffId;
  channel: ChannelId;
  topic: TopicId;
  /** Milliseconds, included; from then on it can no longer be accepted. */
  from: number;
  /** Milliseconds, not included. */
  until: number;
  proposedAt: number;
}

export async function insertAppointmentProposal(
  tx: Tx,
  customerId: string,
  { id, staff, channel, topic, from, until, proposedAt }: AppointmentProposal,
): Promise<void> {
  await tx
    .insertInto("appointment_proposal")
    .values({
      customer_id: customerId,
      id,
      staff_id: staff,
      channel,
      topic_id: topic,
      from_at: from,
      until_at: until,
      proposed_at: proposedAt,
      answer: null,
      answered_at: null,
    })
    .execute();
}

/** Unanswered, and still to begin; the earliest first. */
export async function listOpenAppointmentProposals(
  db: Db,
  customerId: string,
  now: number,
): Promise<AppointmentProposal[]> {
  const rows = await db
    .selectFrom("appointment_proposal")
    .selectAll()
    .where("customer_id", "=", customerId)
    .where("answer", "is", null)
    .where("from_at", ">", now)
    .orderBy("from_at")
    .orderBy("id")
    .execute();
  return rows.map(toProposal);
}

/** Is there one, open or not? */
export async function hasAppointmentProposal(db: Db, customerId: string, id: string): Promise<boolean> {
  const row = await db
    .selectFrom("appointment_proposal")
    .select("id")
    .where("customer_id", "=", customerId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row !== undefined;
}

/** Did the customer say no to this person since then? */
export async function hasDeclinedSince(
  db: Db,
  customerId: string,
  staff: StaffId,
  since: number,
): Promise<boolean> {
  const row = await db
    .selectFrom("appointment_proposal")
    .select("id")
    .where("customer_id", "=", customerId)
    .where("staff_id", "=", staff)
    .where("answer", "=", "declined")
    .where("answered_at", ">", since)
    .executeTakeFirst();
  return row !== undefined;
}

export async function answerAppointmentProposal(
  tx: Tx,
  customerId: string,
  id: string,
  answer: NonNullable<AppointmentProposalRow["answer"]>,
  now: number,
): Promise<void> {
  await tx
    .updateTable("appointment_proposal")
    .set({ answer, answered_at: now })
    .where("customer_id", "=", customerId)
    .where("id", "=", id)
    .execute();
}

function toProposal(row: AppointmentProposalRow): AppointmentProposal {
  return {
    id: row.id,
    staff: row.staff_id,
    channel: row.channel,
    topic: row.topic_id,
    from: row.from_at,
    until: row.until_at,
    proposedAt: row.proposed_at,
  };
}
