import type { MoveAnswer, MoveOffer } from "~/domain/assignment/move-offer";
import type { CustomerId } from "~/domain/people/customer";
import type { StaffId } from "~/domain/preference/preference";
import { askedOnce, type Places } from "../compiled-once";
import type { Db, Tx } from "../dialects/dialect";
import type { MoveOfferRow } from "../rows/assignment";
import { assignmentKey } from "./assignments";

/** An offer that holds its customer back: open, or lapsed and not yet superseded. */
export interface StandingMoveOffer extends MoveOffer {
  customerId: CustomerId;
  id: string;
  /** '' = in general. */
  area: string;
  offeredAt: number;
  /** Until then the place is held. */
  expiresAt: number;
  hasLapsed: boolean;
}

export async function insertMoveOffer(
  tx: Tx,
  { customerId, id, area, from, to, offeredAt, expiresAt }: Omit<StandingMoveOffer, "choice" | "hasLapsed">,
): Promise<void> {
  await tx
    .insertInto("move_offer")
    .values({
      customer_id: customerId,
      id,
      area,
      from_staff_id: from,
      to_staff_id: to,
      offered_at: offeredAt,
      expires_at: expiresAt,
      answer: null,
      answered_at: null,
    })
    .execute();
}

/** Everybody's, the oldest first. */
export async function listStandingMoveOffers(db: Db): Promise<StandingMoveOffer[]> {
  return (await standing(db).execute()).map(toStanding);
}

export async function listStandingMoveOffersOf(db: Db, customerId: CustomerId): Promise<StandingMoveOffer[]> {
  return (await standingOf(db, { customerId })).map(toStanding);
}

const standingOf = askedOnce((db, { customerId }: Places<{ customerId: CustomerId }>) =>
  standing(db).where("customer_id", "=", customerId),
);

/** Those whose places are no longer held, and nobody answered. */
export async function listOverdueMoveOffers(db: Db, now: number): Promise<StandingMoveOffer[]> {
  const rows = await db
    .selectFrom("move_offer")
    .selectAll()
    .where("answer", "is", null)
    .where("expires_at", "<=", now)
    .orderBy("id")
    .execute();
  return rows.map(toStanding);
}

/** An answer may follow upon lapsing: the customer chose anew. */
export async function answerMoveOffer(
  tx: Tx,
  { customerId, id }: Pick<StandingMoveOffer, "customerId" | "id">,
  answer: MoveAnswer,
  now: number,
): Promise<void> {
  await tx
    .updateTable("move_offer")
    .set({ answer, answered_at: now })
    .where("customer_id", "=", customerId)
    .where("id", "=", id)
    .execute();
}

function standing(db: Db) {
  return db
    .selectFrom("move_offer")
    .selectAll()
    .where((row) => row.or([row("answer", "is", null), row("answer", "=", "lapsed")]))
    .orderBy("id");
}

function toStanding(row: MoveOfferRow): StandingMoveOffer {
  const [customerId, area] = [row.customer_id, row.area];
  return {
    customerId,
    id: row.id,
    area,
    choice: assignmentKey({ customerId, area }),
    from: row.from_staff_id as StaffId,
    to: row.to_staff_id as StaffId,
    offeredAt: row.offered_at,
    expiresAt: row.expires_at,
    hasLapsed: row.answer === "lapsed",
  };
}
