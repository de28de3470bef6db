import type { CallNumbers } from "~/domain/people/call-numbers";
import type { StaffId } from "~/domain/preference/preference";
import type { Db, Tx } from "../dialects/dialect";

export async function listCallNumbers(db: Db): Promise<CallNumbers> {
  const teams = await db.selectFrom("call_number").select(["team_id", "number"]).execute();
  const people = await db.selectFrom("staff_call_number").select(["staff_id", "number"]).execute();
  return {
    teams: Object.fromEntries(teams.map((row) => [row.team_id, row.number])),
    people: Object.fromEntries(people.map((row) => [row.staff_id, row.number])),
  };
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

export async function putStaffCallNumber(tx: Tx, staff: StaffId, number: string, at: number): Promise<void> {
  const stated = { number, stated_at: at };
  await tx
    .insertInto("staff_call_number")
    .values({ staff_id: staff, ...stated })
    .onConflict((conflict) => conflict.column("staff_id").doUpdateSet(stated))
    .execute();
}

export async function removeStaffCallNumber(tx: Tx, staff: StaffId): Promise<void> {
  await tx.deleteFrom("staff_call_number").where("staff_id", "=", staff).execute();
}
