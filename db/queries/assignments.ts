import type { Assignment, AssignmentCustomer, Waiting } from "~/domain/assignment/assignment";
import type { PersonName } from "~/domain/people/directory";
import type { StaffId } from "~/domain/preference/preference";
import { askedOnce, type Places } from "../compiled-once";
import type { Db, Tx } from "../dialects/dialect";
import { newId } from "../new-id";
import type { AssignmentRow } from "../rows/assignment";
import { toPersonName } from "./directory";
import { inGeneral } from "./people-choices";

/** Who looks after one customer in general or for one area, as stored. */
export interface StoredAssignment {
  customerId: string;
  /** '' = in general. */
  area: string;
  staff: string | null;
  rank: number | null;
  waiting: Waiting[];
  since: number;
}

/** All choices that take part in the assignment, each with its incumbent; an area is a customer of its own. */
export async function listAssignmentCustomers(db: Db): Promise<AssignmentCustomer[]> {
  const choices = await db
    .selectFrom("choice")
    .innerJoin("customer", "customer.id", "choice.customer_id")
    .select(["choice.customer_id", "choice.area", "choice.staff_id", "choice.chosen_at", "customer.lot"])
    .orderBy("choice.customer_id")
    .orderBy("choice.area")
    .orderBy("choice.place")
    .execute();
  const incumbents = new Map(
    (await listAllAssignments(db)).map((stored) => [assignmentKey(stored), stored.staff]),
  );
  const blocked = await listBlocked(db);
  const customers = new Map<string, AssignmentCustomer>();
  for (const row of choices) {
    const id = assignmentKey({ customerId: row.customer_id, area: row.area });
    let customer = customers.get(id);
    if (!customer) {
      const incumbent = incumbents.get(id) ?? null;
      customer = {
        id,
        mode: "ranked",
        ranked: [],
        blocked: blocked.get(row.customer_id),
        incumbent,
        lot: row.lot,
      };
      customers.set(id, customer);
    }
    customer.ranked.push({ staff: row.staff_id, chosenAt: row.chosen_at });
  }
  return [...customers.values()];
}

/** The id under which a choice takes part (assignment.md, "Input"); our ids hold no slash. */
export function assignmentKey({ customerId, area }: { customerId: string; area: string }): string {
  return area === inGeneral ? customerId : `${customerId}/${area}`;
}

export async function listAllAssignments(db: Db): Promise<StoredAssignment[]> {
  return (await db.selectFrom("assignment").selectAll().execute()).map(toStored);
}

/** Of these customers, in general and per area. */
export async function listAssignments(db: Db, customerIds: string[]): Promise<StoredAssignment[]> {
  const rows = await db
    .selectFrom("assignment")
    .selectAll()
    .where("customer_id", "in", customerIds)
    .execute();
  return rows.map(toStored);
}

/** Who looked after a customer, and from when until when; null = until further notice. */
export interface AssignmentThen {
  area: string;
  staff: string | null;
  from: number;
  until: number | null;
}

export async function listAssignmentsEver(db: Db, customerId: string): Promise<AssignmentThen[]> {
  const rows = await assignmentsEver(db, { customerId });
  return rows.map((row) => ({ area: row.area, staff: row.staff_id, from: row.from_at, until: row.until_at }));
}

const assignmentsEver = askedOnce((db, { customerId }: Places<{ customerId: string }>) =>
  db
    .selectFrom("assignment_history")
    .select(["area", "staff_id", "from_at", "until_at"])
    .where("customer_id", "=", customerId),
);

/** Stores who looks after the customer from `now` on, and closes the relation before it where the person changed. */
export async function putAssignment(tx: Tx, stored: StoredAssignment, personChanged: boolean): Promise<void> {
  const { customerId, area, staff, rank, since } = stored;
  const values = { staff_id: staff, rank, waiting: JSON.stringify(stored.waiting), since };
  await tx
    .insertInto("assignment")
    .values({ customer_id: customerId, area, ...values })
    .onConflict((conflict) => conflict.columns(["customer_id", "area"]).doUpdateSet(values))
    .execute();
  if (!personChanged) return;
  await closeHistory(tx, customerId, area, since);
  await tx
    .insertInto("assignment_history")
    .values({
      customer_id: customerId,
      id: newId(since),
      area,
      staff_id: staff,
      from_at: since,
      until_at: null,
    })
    .execute();
}

/** For a customer who no longer ranks anybody there. */
export async function removeAssignment(tx: Tx, customerId: string, area: string, now: number): Promise<void> {
  await tx.deleteFrom("assignment").where("customer_id", "=", customerId).where("area", "=", area).execute();
  await closeHistory(tx, customerId, area, now);
}

/** The same person, place and queue. */
export function isSameAssignment(a: Assignment, b: StoredAssignment): boolean {
  return a.staff === b.staff && a.rank === b.rank && JSON.stringify(a.waiting) === JSON.stringify(b.waiting);
}

async function closeHistory(tx: Tx, customerId: string, area: string, now: number): Promise<void> {
  await tx
    .updateTable("assignment_history")
    .set({ until_at: now })
    .where("customer_id", "=", customerId)
    .where("area", "=", area)
    .where("until_at", "is", null)
    .execute();
}

async function listBlocked(db: Db): Promise<Map<string, string[]>> {
  const blocked = new Map<string, string[]>();
  for (const row of await db.selectFrom("block").selectAll().execute()) {
    blocked.set(row.customer_id, [...(blocked.get(row.customer_id) ?? []), row.staff_id]);
  }
  return blocked;
}

/** For queries beside this one. */
export function toStored(row: AssignmentRow): StoredAssignment {
  return {
    customerId: row.customer_id,
    area: row.area,
    staff: row.staff_id,
    rank: row.rank,
    waiting: JSON.parse(row.waiting),
    since: row.since,
  };
}

/** A customer who was looked after by a member of staff and is no more. */
export interface EndedAssignment {
  customerId: string;
  customer: PersonName;
}

/** Those that ended since `since`, the last first; whoever is looked after again, or for something else, is left out. */
export async function listEndedAssignments(
  db: Db,
  staff: StaffId,
  since: number,
  limit: number,
): Promise<EndedAssignment[]> {
  const rows = await db
    .selectFrom("assignment_history as ended")
    .innerJoin("customer", "customer.id", "ended.customer_id")
    .select(["customer.id", "customer.salutation", "customer.given_name", "customer.family_name"])
    .select((row) => row.fn.max("ended.until_at").as("ended_at"))
    .where("ended.staff_id", "=", staff)
    .where("ended.until_at", ">=", since)
    .where("customer.erased_at", "is", null)
    .where("customer.id", "not in", (held) =>
      held.selectFrom("assignment").select("customer_id").where("staff_id", "=", staff),
    )
    .groupBy(["customer.id", "customer.salutation", "customer.given_name", "customer.family_name"])
    .orderBy("ended_at", "desc")
    .orderBy("customer.id")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ customerId: row.id, customer: toPersonName(row) }));
}

/** How many places of each member of staff are taken. */
export async function countHeldPlaces(db: Db): Promise<Map<string, number>> {
  const rows = await heldPlaces(db, {});
  return new Map(rows.map((row) => [row.staff_id!, Number(row.held)]));
}

const heldPlaces = askedOnce((db) =>
  db
    .selectFrom("assignment")
    .select(["staff_id", (row) => row.fn.countAll().as("held")])
    .where("staff_id", "is not", null)
    .groupBy("staff_id"),
);
