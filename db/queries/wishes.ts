import type { CustomerId } from "~/domain/people/customer";
import { askedOnce, type OrPlace, type Places } from "../compiled-once";
import type { Db, Tx } from "../dialects/dialect";
import type { WishRow } from "../rows/wishes";
import { type Invitation, toInvitation } from "./invitations";

export type WishKind = WishRow["kind"];

/** What a wish is about, and which wish it stands in place of. */
export interface WishDetails {
  kind: WishKind;
  replaces: string | null;
  /** What the customer said while the person was away; null = was not asked. */
  standIn: WishRow["stand_in"];
}

export interface Wish extends Invitation, WishDetails {
  /** Who would answer it if the customer asks anew, as a lead said; null = whose it was. */
  passedTo: string | null;
}

export async function insertWish(
  tx: Tx,
  customerId: CustomerId,
  invitationId: string,
  { kind, replaces, standIn }: WishDetails,
): Promise<void> {
  await tx
    .insertInto("wish")
    .values({
      ...{ customer_id: customerId, invitation_id: invitationId },
      ...{ kind, replaces_id: replaces, stand_in: standIn, settled_at: null, passed_to: null },
    })
    .execute();
}

/** By the id of the invitation; of what was not wished for in person there are none. */
export async function listWishDetails(
  db: Db,
  customerId: CustomerId,
  invitationIds: readonly string[],
): Promise<Map<string, WishDetails>> {
  if (invitationIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("wish")
    .selectAll()
    .where("customer_id", "=", customerId)
    .where("invitation_id", "in", [...invitationIds])
    .execute();
  return new Map(
    rows.map(({ invitation_id, kind, replaces_id, stand_in }) => [
      invitation_id,
      { kind, replaces: replaces_id, standIn: stand_in },
    ]),
  );
}

/** Whatever became of it; with its details. */
export async function findWish(db: Db, customerId: CustomerId, id: string): Promise<Wish | null> {
  const row = await wishesOf(db, customerId).where("invitation.id", "=", id).executeTakeFirst();
  return row ? toWish(row) : null;
}

/**
 * Wishes that ended between two instants with nobody in touch: neither withdrawn, answered, tried nor laid aside. A
 * permit that held one and became no contact leaves it open who was in touch, and so leaves it out.
 */
export async function listUnansweredWishes(
  db: Db,
  customerId: CustomerId,
  { endedAfter, now }: { endedAfter: number; now: number },
): Promise<Wish[]> {
  return (await unansweredWishesOf(db, { customerId, endedAfter, now })).map(toWish);
}

type Unanswered = { customerId: CustomerId; endedAfter: number; now: number };

const unansweredWishesOf = askedOnce((db, { customerId, endedAfter, now }: Places<Unanswered>) =>
  unansweredWishes(db, endedAfter, now)
    .where("invitation.customer_id", "=", customerId)
    .orderBy("invitation.until_at"),
);

/** The same of all customers, the longest overdue first, at most `limit`. */
export async function listMissedWishes(
  db: Db,
  { endedAfter, now, limit }: { endedAfter: number; now: number; limit: number },
): Promise<(Wish & { customerId: CustomerId })[]> {
  const rows = await unansweredWishes(db, endedAfter, now)
    .orderBy("invitation.until_at")
    .orderBy("invitation.id")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...toWish(row), customerId: row.customer_id }));
}

/** Wishes of all customers that are to be answered now, and that nobody is at; those that end first, at most `limit`. */
export async function listWishesDue(
  db: Db,
  { now, limit }: { now: number; limit: number },
): Promise<(Wish & { customerId: CustomerId })[]> {
  const rows = await wishesUntouched(db)
    .where("invitation.from_at", "<=", now)
    .where("invitation.until_at", ">", now)
    .orderBy("invitation.until_at")
    .orderBy("invitation.id")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...toWish(row), customerId: row.customer_id }));
}

/** A lead says who answers it if the customer asks anew. */
export async function passWishTo(tx: Tx, customerId: CustomerId, id: string, staff: string): Promise<void> {
  await tx
    .updateTable("wish")
    .set({ passed_to: staff })
    .where("customer_id", "=", customerId)
    .where("invitation_id", "=", id)
    .execute();
}

function unansweredWishes(db: Db, endedAfter: OrPlace<number>, now: OrPlace<number>) {
  return wishesUntouched(db)
    .where((row) =>
      row.or([row("invitation.until_at", ">", endedAfter), row("invitation.reopened_at", ">", endedAfter)]),
    )
    .where("invitation.until_at", "<=", now);
}

function wishesUntouched(db: Db) {
  return allWishes(db)
    .where("invitation.source", "=", "wish")
    .where("invitation.withdrawn_at", "is", null)
    .where("invitation.answered_at", "is", null)
    .where("wish.settled_at", "is", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("contact")
            .select("contact.id")
            .whereRef("contact.customer_id", "=", "invitation.customer_id")
            .whereRef("contact.invitation_id", "=", "invitation.id"),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("permit")
            .select("permit.id")
            .whereRef("permit.customer_id", "=", "invitation.customer_id")
            .whereRef("permit.invitation_id", "=", "invitation.id")
            .where("permit.ended_at", "is", null),
        ),
      ),
    );
}

/** The customer has laid it aside, or asked anew. */
export async function settleWish(tx: Tx, customerId: CustomerId, id: string, now: number): Promise<void> {
  await tx
    .updateTable("wish")
    .set({ settled_at: now })
    .where("customer_id", "=", customerId)
    .where("invitation_id", "=", id)
    .execute();
}

function wishesOf(db: Db, customerId: CustomerId) {
  return allWishes(db).where("invitation.customer_id", "=", customerId);
}

function allWishes(db: Db) {
  return db
    .selectFrom("invitation")
    .leftJoin("wish", (join) =>
      join
        .onRef("wish.customer_id", "=", "invitation.customer_id")
        .onRef("wish.invitation_id", "=", "invitation.id"),
    )
    .selectAll("invitation")
    .select(["wish.kind", "wish.replaces_id", "wish.stand_in", "wish.passed_to"]);
}

type Joined = Pick<WishRow, "kind" | "replaces_id" | "stand_in" | "passed_to">;
type WishAndInvitationRow = Parameters<typeof toInvitation>[0] & {
  [Name in keyof Joined]: Joined[Name] | null;
};

/** What something sent asks for has no details: it is a question. */
function toWish(row: WishAndInvitationRow): Wish {
  const { kind, replaces_id: replaces, stand_in: standIn, passed_to: passedTo } = row;
  return { ...toInvitation(row), kind: kind ?? "question", replaces, standIn, passedTo };
}
