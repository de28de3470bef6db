import type { CallNumbers } from "~/domain/people/call-numbers";
import type { Db, Tx } from "../dialects/dialect";

export async function listCallNumbers(db: Db): Promise<CallNumbers> {
  const rows = await db.selectFrom("call_number").select(["team_id", "number"]).execute();
  return Object.fromEntries(rows.map((row) => [row.team_id, row.number]));
}

export async function putCallNumber(tx: Tx, team: string, number: string, at: number): Promise<void> {
  const stated = { number, stated_at: at };
  await tx
    .insertInto("call_number")
    .values({ team_id: team, ...stated })
    .onConflict((conflict) => conflict.column("team_id").doUpdateSet(stated))
    .execute();
}

export async function removeCallNumber(tx: Tx, team: string): Promise<void> {
  await tx.deleteFrom("call_number").where("team_id", "=", team).execute();
}
