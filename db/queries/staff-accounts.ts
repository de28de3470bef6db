import { sql } from "kysely";
import { dialectOf, type Tx } from "../dialects/dialect";

/** The account with which a member of staff signs in: its id is theirs, its address verified by who set it up. */
export interface StaffAccount {
  id: string;
  name: string;
  /** Lower case. */
  email: string;
}

/** Makes the account, or brings name and address up to date. better-auth reads these rows. */
export async function putStaffAccount(tx: Tx, account: StaffAccount, now: number): Promise<void> {
  const isPostgres = dialectOf(tx) === "postgres";
  const changed = { name: account.name, email: account.email, updatedAt: new Date(now).toISOString() };
  await tx
    .insertInto("auth_user")
    .values({
      id: account.id,
      ...changed,
      emailVerified: isPostgres ? true : sql`1`,
      createdAt: changed.updatedAt,
    })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(changed))
    .execute();
}

/** Whoever has left keeps no account: the address may be somebody else's now. Sessions go with it. */
export async function removeAccountsOfWhoLeft(tx: Tx, email: string): Promise<void> {
  await tx
    .deleteFrom("auth_user")
    .where("email", "=", email)
    .where("id", "not in", (staff) =>
      staff.selectFrom("staff_member").select("id").where("left_at", "is", null),
    )
    .execute();
}
