import type { Label } from "~/domain/people/directory";
import { stateOfMandate } from "~/domain/people/mandate";
import type { Db } from "../dialects/dialect";
import { createDemoCalendar } from "../seeds/demo-calendar";
import { castCustomers } from "../seeds/demo-cast";
import { castStaff } from "../seeds/demo-staff";
import type { Vault } from "../vault";
import { toMandate } from "./mandates";

/** Everybody in a demo, in whose place one can step. */
export interface CastMember {
  id: string;
  name: string;
  /** What makes this person worth trying; null = came later, by an import. */
  story: Label | null;
}

export async function listCastCustomers(db: Db, now: number): Promise<CastMember[]> {
  const rows = await db
    .selectFrom("customer")
    .select(["id", "given_name", "family_name"])
    .where("erased_at", "is", null)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return inOrderOf(castCustomers(createDemoCalendar(now)), rows);
}

/** Whoever acts for one of the customers; the id is that of the mandate. */
export async function listCastHolders(db: Db, vault: Vault, now: number): Promise<CastMember[]> {
  const cast = castCustomers(createDemoCalendar(now)).flatMap(({ mandates = [] }) => mandates);
  const rows = await db.selectFrom("mandate").selectAll().orderBy("granted_at").orderBy("id").execute();
  return rows
    .map((row) => toMandate(row, vault))
    .filter((mandate) => stateOfMandate(mandate, now) === "in_force")
    .map(({ id, holder }) => {
      return { id, name: holder, story: cast.find((member) => member.holder === holder)?.story ?? null };
    });
}

export async function listCastStaff(db: Db, now: number): Promise<CastMember[]> {
  const rows = await db
    .selectFrom("staff_member")
    .select(["id", "given_name", "family_name"])
    .where("left_at", "is", null)
    .orderBy("family_name")
    .orderBy("id")
    .execute();
  return inOrderOf(castStaff(createDemoCalendar(now)), rows);
}

interface NamedRow {
  id: string;
  given_name: string;
  family_name: string;
}

/** The cast in the order in which it was written, then whoever came later. */
function inOrderOf(cast: { id: string; story: Label }[], rows: NamedRow[]): CastMember[] {
  const members = rows.map((row) => ({
    id: row.id,
    name: `${row.given_name} ${row.family_name}`.trim(),
    place: cast.findIndex(({ id }) => id === row.id),
  }));
  const known = members.filter(({ place }) => place >= 0).sort((a, b) => a.place - b.place);
  const others = members.filter(({ place }) => place < 0);
  return [...known, ...others].map(({ id, name, place }) => ({
    id,
    name,
    story: cast[place]?.story ?? null,
  }));
}
