/** Customers who leave: stopped at once, erased when the time is up. */
import type { CustomerId } from "~/domain/people/customer";
import { askedOnce, type Places } from "../compiled-once";
import type { Db, Tx } from "../dialects/dialect";
import type { AccountClosingRow } from "../rows/customers";

export interface AccountClosing {
  customerId: CustomerId;
  id: string;
  closedAt: number;
  /** From then on it is erased. */
  eraseAt: number;
  /** Numbers and addresses stay refused afterwards, as hashes. */
  refusesContacts: boolean;
  /** The version by which everything was stopped; null = there was nothing to stop. */
  stoppedVersion: number | null;
}

export async function insertAccountClosing(tx: Tx, closing: AccountClosing, language: string): Promise<void> {
  await tx
    .insertInto("account_closing")
    .values({
      customer_id: closing.customerId,
      id: closing.id,
      closed_at: closing.closedAt,
      erase_at: closing.eraseAt,
      refuses_contacts: closing.refusesContacts ? 1 : 0,
      stopped_version: closing.stoppedVersion,
      language,
      withdrawn_at: null,
    })
    .execute();
}

/** Null where the customer stays. */
export async function findAccountClosing(db: Db, customerId: CustomerId): Promise<AccountClosing | null> {
  const [row] = await standingClosings(db, { customerId });
  return row ? toClosing(row) : null;
}

const standingClosings = askedOnce((db, { customerId }: Places<{ customerId: CustomerId }>) =>
  db
    .selectFrom("account_closing")
    .selectAll()
    .where("customer_id", "=", customerId)
    .where("withdrawn_at", "is", null),
);

/** How often this customer left since, those times included that were taken back. */
export async function countClosingsSince(db: Db, customerId: CustomerId, since: number): Promise<number> {
  const closings = db
    .selectFrom("account_closing")
    .select("id")
    .where("customer_id", "=", customerId)
    .where("closed_at", ">", since);
  return (await closings.execute()).length;
}

export async function withdrawAccountClosing(
  tx: Tx,
  { customerId, id }: Pick<AccountClosing, "customerId" | "id">,
  now: number,
): Promise<void> {
  await tx
    .updateTable("account_closing")
    .set({ withdrawn_at: now })
    .where("customer_id", "=", customerId)
    .where("id", "=", id)
    .execute();
}

/** Whose time is up, at most `limit`. */
export async function listDueClosings(db: Db, now: number, limit: number): Promise<AccountClosing[]> {
  const rows = await db
    .selectFrom("account_closing")
    .selectAll()
    .where("withdrawn_at", "is", null)
    .where("erase_at", "<=", now)
    .orderBy("erase_at")
    .limit(limit)
    .execute();
  return rows.map(toClosing);
}

function toClosing(row: AccountClosingRow): AccountClosing {
  return {
    customerId: row.customer_id,
    id: row.id,
    closedAt: row.closed_at,
    eraseAt: row.erase_at,
    refusesContacts: row.refuses_contacts === 1,
    stoppedVersion: row.stopped_version,
  };
}
