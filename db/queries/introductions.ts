import type { CustomerId } from "~/domain/people/customer";
import type { StaffId } from "~/domain/preference/preference";
import { askedOnce, type OrPlace, type Places } from "../compiled-once";
import type { Db, Tx } from "../dialects/dialect";
import type { IntroductionRow } from "../rows/assignment";
import { inGeneral } from "./people-choices";

/** A colleague who is better suited, as a member of staff proposed; it permits nothing. */
export interface Introduction {
  id: string;
  proposedBy: StaffId;
  /** The colleague. */
  staff: StaffId;
  /** Null = in general. */
  area: string | null;
  /** Ciphertext of the proposer's own words. */
  sealedReason: string;
  /** Milliseconds. */
  proposedAt: number;
  expiresAt: number;
  /** The wish by which the customer asked about it. */
  askedBy: string | null;
  /** Null = open until it expires. */
  answer: IntroductionRow["answer"];
}

export type NewIntroduction = Omit<Introduction, "askedBy" | "answer">;

export async function insertIntroduction(
  tx: Tx,
  customerId: CustomerId,
  introduction: NewIntroduction,
): Promise<void> {
  await tx
    .insertInto("introduction")
    .values({
      customer_id: customerId,
      id: introduction.id,
      proposed_by: introduction.proposedBy,
      staff_id: introduction.staff,
      area: introduction.area ?? inGeneral,
      reason: introduction.sealedReason,
      proposed_at: introduction.proposedAt,
      expires_at: introduction.expiresAt,
      asked_invitation_id: null,
      answer: null,
      answered_at: null,
    })
    .execute();
}

/** Unanswered and not expired; the oldest first. */
export async function listOpenIntroductions(
  db: Db,
  customerId: CustomerId,
  now: number,
): Promise<Introduction[]> {
  return (await openIntroductions(db, { customerId, now })).map(toIntroduction);
}

const openIntroductions = askedOnce(
  (db, { customerId, now }: Places<{ customerId: CustomerId; now: number }>) =>
    introductionsOf(db, customerId).where("answer", "is", null).where("expires_at", ">", now),
);

/** What a member of staff proposed: open, or answered since `since`; the oldest first. */
export async function listIntroductionsBy(
  db: Db,
  customerId: CustomerId,
  { proposedBy, since, now }: { proposedBy: StaffId; since: number; now: number },
): Promise<Introduction[]> {
  const rows = await introductionsOf(db, customerId)
    .where("proposed_by", "=", proposedBy)
    .where((row) =>
      row.or([
        row.and([row("answer", "is", null), row("expires_at", ">", now)]),
        row.and([row("answer", "in", ["accepted", "declined"]), row("answered_at", ">", since)]),
      ]),
    )
    .execute();
  return rows.map(toIntroduction);
}

export async function answerIntroduction(
  tx: Tx,
  customerId: CustomerId,
  id: string,
  answer: NonNullable<IntroductionRow["answer"]>,
  now: number,
): Promise<void> {
  await tx
    .updateTable("introduction")
    .set({ answer, answered_at: now })
    .where("customer_id", "=", customerId)
    .where("id", "=", id)
    .execute();
}

/** `invitationId`: the wish by which the customer asks about it. */
export async function keepIntroductionAsked(
  tx: Tx,
  customerId: CustomerId,
  id: string,
  invitationId: string,
): Promise<void> {
  await tx
    .updateTable("introduction")
    .set({ asked_invitation_id: invitationId })
    .where("customer_id", "=", customerId)
    .where("id", "=", id)
    .execute();
}

function introductionsOf(db: Db, customerId: OrPlace<CustomerId>) {
  return db
    .selectFrom("introduction")
    .selectAll()
    .where("customer_id", "=", customerId)
    .orderBy("proposed_at")
    .orderBy("id");
}

function toIntroduction(row: IntroductionRow): Introduction {
  return {
    id: row.id,
    proposedBy: row.proposed_by,
    staff: row.staff_id,
    area: row.area === inGeneral ? null : row.area,
    sealedReason: row.reason,
    proposedAt: row.proposed_at,
    expiresAt: row.expires_at,
    askedBy: row.asked_invitation_id,
    answer: row.answer,
  };
}
