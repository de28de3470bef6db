/**
 * What decisions know of customers as it was at an instant that has passed, in one query whatever their number. Contact
 * points are those of today, and so is what counts: a permit that was released since counts no more.
 */
import type { Compilable, CompiledQuery } from "kysely";
import { jsonArrayFrom as postgresArrayFrom } from "kysely/helpers/postgres";
import { jsonArrayFrom as sqliteArrayFrom } from "kysely/helpers/sqlite";
import type { CustomerId } from "~/domain/people/customer";
import { type Soon, whenThere } from "~/domain/soon";
import { compiledForList, type Places } from "../compiled-once";
import { type Db, dialectOf } from "../dialects/dialect";
import type { Database } from "../open-database";
import type { AssignmentHistoryRow } from "../rows/assignment";
import type { StoredAssignment } from "./assignments";
import {
  contactsOfEach,
  eachCustomer,
  invitationColumns,
  permitsOfEach,
  pointsOfEach,
} from "./facts-of-each";
import { type FactsOnRecord, type FactsRow, listOf, nothingOnRecord, readFacts } from "./read-facts";

export interface FactsAsOf extends FactsOnRecord {
  /** The ids of the invitations that permits held then. */
  held: ReadonlySet<string>;
}

export const nothingAsOf: FactsAsOf = { ...nothingOnRecord, held: new Set() };

export interface CustomerAsOf {
  id: CustomerId;
  /** Throws where the choice stored then cannot be read as it was meant. */
  readFacts(): FactsAsOf;
}

/** In milliseconds, as everywhere. */
export interface AsOf {
  at: number;
  /** From which on contacts may count. */
  contactsSince: number;
}

/** Whoever is not known is left out. */
export async function listCustomersAsOf(
  db: Db,
  ids: readonly CustomerId[],
  asOf: AsOf,
): Promise<CustomerAsOf[]> {
  const { rows } = await db.executeQuery(compileAsOf(db, ids, asOf));
  return rows.map(toCustomerAsOf);
}

/** The same without a promise where the database needs none. */
export function askForCustomersAsOf(
  database: Database,
  ids: readonly CustomerId[],
  asOf: AsOf,
): Soon<CustomerAsOf[]> {
  const rows = database.ask(compileAsOf(database.reader, ids, asOf));
  return whenThere(rows, (rows) => rows.map(toCustomerAsOf));
}

type FactsAsOfRow = Omit<FactsRow, "assignments"> & {
  id: string;
  assignments: Omit<AssignmentHistoryRow, "id" | "until_at">[];
  held: { invitation_id: string }[];
};

const factsAsOfQuery = compiledForList<AsOf, FactsAsOfRow>(
  (db, given, isInList): Compilable<FactsAsOfRow> => {
    const arrayFrom = dialectOf(db) === "postgres" ? postgresArrayFrom : sqliteArrayFrom;
    return db
      .selectFrom("customer")
      .select("customer.id")
      .select([
        preferencesAsOf(db, given).as("document"),
        arrayFrom(assignmentsAsOf(db, given)).as("assignments"),
        arrayFrom(contactsOfEach(db, given)).as("contacts"),
        arrayFrom(permitsOfEach(db)).as("permits"),
        arrayFrom(invitationsAsOf(db, given)).as("invitations"),
        arrayFrom(heldAsOf(db, given)).as("held"),
        arrayFrom(pointsOfEach(db)).as("points"),
      ])
      .where(isInList(db, "customer.id", given.list));
  },
);

function compileAsOf(db: Db, ids: readonly CustomerId[], asOf: AsOf): CompiledQuery<FactsAsOfRow> {
  return factsAsOfQuery(db, ids, asOf);
}

/** The version that was in force. */
function preferencesAsOf(db: Db, { at }: Places<AsOf>) {
  return db
    .selectFrom("preference")
    .select("document")
    .where("customer_id", "=", eachCustomer)
    .where("decided_at", "<=", at)
    .orderBy("version", "desc")
    .limit(1);
}

/** Places and queues of then are not kept. */
function assignmentsAsOf(db: Db, { at }: Places<AsOf>) {
  return db
    .selectFrom("assignment_history")
    .select(["customer_id", "area", "staff_id", "from_at"])
    .where("customer_id", "=", eachCustomer)
    .where("from_at", "<=", at)
    .where((row) => row.or([row("until_at", "is", null), row("until_at", ">", at)]));
}

/** Those that stood open, withdrawn or answered since or not. */
function invitationsAsOf(db: Db, { at }: Places<AsOf>) {
  return db
    .selectFrom("invitation")
    .select(invitationColumns)
    .where("customer_id", "=", eachCustomer)
    .where("created_at", "<=", at)
    .where("until_at", ">", at)
    .where((row) => row.or([row("withdrawn_at", "is", null), row("withdrawn_at", ">", at)]))
    .where((row) => row.or([row("answered_at", "is", null), row("answered_at", ">", at)]))
    .orderBy("from_at")
    .orderBy("id");
}

function heldAsOf(db: Db, { at }: Places<AsOf>) {
  return db
    .selectFrom("permit")
    .select("invitation_id")
    .$narrowType<{ invitation_id: string }>()
    .where("customer_id", "=", eachCustomer)
    .where("invitation_id", "is not", null)
    .where("granted_at", "<=", at)
    .where((row) => row.or([row("ended_at", "is", null), row("ended_at", ">", at)]));
}

function toCustomerAsOf(row: FactsAsOfRow): CustomerAsOf {
  return {
    id: row.id,
    readFacts: () => ({
      ...readFacts({ ...row, assignments: [] }),
      assignments: listOf(row.assignments).map(toAssignmentThen),
      held: new Set(listOf(row.held).map(({ invitation_id }) => invitation_id)),
    }),
  };
}

function toAssignmentThen({
  customer_id,
  area,
  staff_id,
  from_at,
}: FactsAsOfRow["assignments"][number]): StoredAssignment {
  return { customerId: customer_id, area, staff: staff_id, rank: null, waiting: [], since: from_at };
}
