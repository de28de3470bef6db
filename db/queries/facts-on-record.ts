/**
 * All that decisions know of customers (permission.md, "Data"), in one query whatever their number: one statement
 * sees one state of the database, so that the facts belong to the revisions beside them.
 */
import { type Compilable, type CompiledQuery, sql } from "kysely";
import { jsonArrayFrom as postgresArrayFrom } from "kysely/helpers/postgres";
import { jsonArrayFrom as sqliteArrayFrom } from "kysely/helpers/sqlite";
import type { CustomerId } from "~/domain/people/customer";
import type { CustomerReference } from "~/domain/people/customer-reference";
import { listUsableChannelsOf, type ReachableBy } from "~/domain/people/usable-channels";
import type { Permit } from "~/domain/permission/permit";
import type { ChannelId } from "~/domain/preference/channel";
import type { Preferences, SenderType } from "~/domain/preference/preference";
import type { TopicId } from "~/domain/preference/topic";
import { type Soon, whenThere } from "~/domain/soon";
import { compiledForList, compiledOnce, type Places } from "../compiled-once";
import { type Db, dialectOf } from "../dialects/dialect";
import type { Database } from "../open-database";
import { readPreferenceDocument } from "../preference-document";
import type { AssignmentRow } from "../rows/assignment";
import type { ContactRow } from "../rows/contacts";
import type { ContactPointRow } from "../rows/customers";
import type { PermitRow } from "../rows/programs";
import type { InvitationRow } from "../rows/wishes";
import { type StoredAssignment, toStored } from "./assignments";
import { type Invitation, toInvitation } from "./invitations";
import { toPermit } from "./permits";

export interface FactsOnRecord {
  /** Null where nothing is on record. */
  preferences: Preferences | null;
  assignments: StoredAssignment[];
  /** Oldest first. */
  contacts: CountableContact[];
  /** Granted and not ended, the oldest first. */
  permits: Permit[];
  /** Neither withdrawn nor answered, and not over; the earliest first. */
  invitations: Invitation[];
  usableChannels: ChannelId[];
}

/** What is on record of somebody who is no customer, too. */
export const nothingOnRecord: FactsOnRecord = {
  preferences: null,
  assignments: [],
  contacts: [],
  permits: [],
  invitations: [],
  usableChannels: [],
};

/** As much of a contact as caps look at. */
export interface CountableContact {
  at: number;
  channel: ChannelId;
  topic: TopicId;
  sender: { type: SenderType };
  counts: boolean;
}

export interface CustomerOnRecord {
  id: CustomerId;
  revision: number;
  companyRevision: number;
  /** Throws where the stored choice cannot be read as it was meant. */
  readFacts(): FactsOnRecord;
}

export interface SoughtFacts {
  ids: readonly CustomerId[];
  /** The instant from which on contacts may count. */
  contactsSince: number;
  /** Invitations that are over by then are left out. */
  now: number;
}

/** Whoever is not known is left out. */
export async function listCustomersOnRecord(db: Db, sought: SoughtFacts): Promise<CustomerOnRecord[]> {
  const { rows } = await db.executeQuery(compileSought(db, sought));
  return rows.map(toCustomerOnRecord);
}

/** The same without a promise where the database needs none. */
export function askForCustomersOnRecord(database: Database, sought: SoughtFacts): Soon<CustomerOnRecord[]> {
  const rows = database.ask(compileSought(database.reader, sought));
  return whenThere(rows, (rows) => rows.map(toCustomerOnRecord));
}

/** One customer who is sought by reference, and what is read where it names nobody: the facts of `standIn`. */
export interface SoughtOne extends Omit<SoughtFacts, "ids"> {
  reference: CustomerReference;
  standIn: CustomerId;
}

export interface OneOnRecord {
  companyRevision: number;
  /** Does the reference name somebody? */
  isFound: boolean;
  /** The customer, or who stands in; null = there is nobody to stand in. */
  record: CustomerOnRecord | null;
}

/** In one query whoever is sought: {@link askForCustomersOnRecord} would have to be told the id. */
export function askForOneOnRecord(database: Database, sought: SoughtOne): Soon<OneOnRecord> {
  const { reference, ...given } = sought;
  const query =
    "id" in reference
      ? oneById(database.reader, { ...given, id: reference.id })
      : oneBySystem(database.reader, { ...given, ...reference });
  return whenThere(database.ask(query), ([row]) => ({
    companyRevision: row!.company_revision,
    isFound: row!.found_id !== null,
    record: row!.id === null ? null : toCustomerOnRecord(row as FactsRow),
  }));
}

function compileSought(db: Db, { ids, contactsSince, now }: SoughtFacts): CompiledQuery<FactsRow> {
  return factsQuery(db, ids, { contactsSince, now });
}

export interface FactsRow {
  id: string;
  revision: number;
  company_revision: number;
  document: string | null;
  assignments: AssignmentRow[];
  contacts: ContactOnRecordRow[];
  permits: PermitOnRecordRow[];
  invitations: InvitationOnRecordRow[];
  points: PointRow[];
}

type ContactOnRecordRow = Pick<ContactRow, "at" | "channel" | "topic_id" | "sender_type" | "counts">;
type PermitOnRecordRow = Omit<PermitRow, "spoken_word" | "reason">;
type InvitationOnRecordRow = Omit<
  InvitationRow,
  "customer_id" | "withdrawn_at" | "answered_at" | "reopened_at"
>;
type PointRow = Pick<ContactPointRow, "id" | "kind" | "open_channels" | "bad_since"> & {
  refused_channel: ChannelId | null;
};

interface Given {
  contactsSince: number;
  now: number;
}

const factsQuery = compiledForList<Given, FactsRow>((db, given, isInList): Compilable<FactsRow> => {
  return db
    .selectFrom("customer")
    .innerJoin("company", (join) => join.onTrue())
    .select(["customer.id", "customer.revision", "company.revision as company_revision"])
    .select(factsOfEach(db, given))
    .where(isInList(db, "customer.id", given.list));
});

interface OneRow extends Omit<FactsRow, "id" | "revision"> {
  found_id: string | null;
  id: string | null;
  revision: number | null;
}

const oneById = compiledOnce<Given & { id: string; standIn: string }, OneRow>(
  (db, given): Compilable<OneRow> =>
    db
      .selectFrom("company")
      .leftJoin("customer as found", (join) =>
        join.on("found.id", "=", given.id).on("found.erased_at", "is", null),
      )
      .leftJoin("customer", (join) =>
        join.on("customer.id", "=", sql<string>`coalesce(${sql.ref("found.id")}, ${given.standIn})`),
      )
      .select(["found.id as found_id", "customer.id", "customer.revision"])
      .select("company.revision as company_revision")
      .select(factsOfEach(db, given)),
);

const oneBySystem = compiledOnce<Given & { system: string; externalId: string; standIn: string }, OneRow>(
  (db, given): Compilable<OneRow> =>
    db
      .selectFrom("company")
      .leftJoin("customer_source as found", (join) =>
        join.on("found.system", "=", given.system).on("found.external_id", "=", given.externalId),
      )
      .leftJoin("customer", (join) =>
        join.on("customer.id", "=", sql<string>`coalesce(${sql.ref("found.customer_id")}, ${given.standIn})`),
      )
      .select(["found.customer_id as found_id", "customer.id", "customer.revision"])
      .select("company.revision as company_revision")
      .select(factsOfEach(db, given)),
);

function factsOfEach(db: Db, given: Places<Given>) {
  const arrayFrom = dialectOf(db) === "postgres" ? postgresArrayFrom : sqliteArrayFrom;
  return [
    choiceOfEach(db).as("document"),
    arrayFrom(assignmentsOfEach(db)).as("assignments"),
    arrayFrom(contactsOfEach(db, given)).as("contacts"),
    arrayFrom(permitsOfEach(db)).as("permits"),
    arrayFrom(invitationsOfEach(db, given)).as("invitations"),
    arrayFrom(pointsOfEach(db)).as("points"),
  ] as const;
}

/** Of the customer in each row of the query around it. */
export const eachCustomer = sql.ref<CustomerId>("customer.id");

/** The version in force. */
function choiceOfEach(db: Db) {
  return db
    .selectFrom("preference")
    .select("document")
    .where("customer_id", "=", eachCustomer)
    .where("version", "=", sql.ref<number>("customer.preference_version"));
}

function assignmentsOfEach(db: Db) {
  return db
    .selectFrom("assignment")
    .select(["customer_id", "area", "staff_id", "rank", "waiting", "since"])
    .where("customer_id", "=", eachCustomer);
}

export function contactsOfEach(db: Db, { contactsSince }: Places<Pick<Given, "contactsSince">>) {
  return db
    .selectFrom("contact")
    .select(["at", "channel", "topic_id", "sender_type", "counts"])
    .where("customer_id", "=", eachCustomer)
    .where("at", ">=", contactsSince)
    .orderBy("at");
}

export function permitsOfEach(db: Db) {
  return db
    .selectFrom("permit")
    .select(["customer_id", "id", "claimed_at", "claimed_by_type", "claimed_by", "granted_at", "expires_at"])
    .select(["confirmed_by_type", "confirmed_by", "sender_type", "sender_id", "channel", "topic_id", "basis"])
    .select(["counts", "invitation_id", "contact_point_id", "ended_at", "outcome", "contact_id"])
    .select("unreported_at")
    .where("customer_id", "=", eachCustomer)
    .where("ended_at", "is", null)
    .where("granted_at", "is not", null)
    .orderBy("claimed_at")
    .orderBy("id");
}

export const invitationColumns = [
  "id",
  "channel",
  "topic_id",
  "staff_id",
  "from_at",
  "until_at",
  "note",
  "source",
  "created_at",
  "mandate_id",
] as const;

function invitationsOfEach(db: Db, { now }: Places<Given>) {
  return db
    .selectFrom("invitation")
    .select(invitationColumns)
    .where("customer_id", "=", eachCustomer)
    .where("withdrawn_at", "is", null)
    .where("answered_at", "is", null)
    .where("until_at", ">", now)
    .orderBy("from_at")
    .orderBy("id");
}

/** A row for each refusal of the value, by whomever, and one where there is none. */
export function pointsOfEach(db: Db) {
  return db
    .selectFrom("contact_point as point")
    .leftJoin("contact_refusal as refusal", (join) =>
      join.onRef("refusal.value_hash", "=", "point.value_hash").on("refusal.withdrawn_at", "is", null),
    )
    .select(["point.id", "point.kind", "point.open_channels", "point.bad_since"])
    .select("refusal.channel as refused_channel")
    .where("point.customer_id", "=", eachCustomer);
}

function toCustomerOnRecord(row: FactsRow): CustomerOnRecord {
  return {
    id: row.id,
    revision: row.revision,
    companyRevision: row.company_revision,
    readFacts: () => readFactsOf(row),
  };
}

/** For queries beside this one. */
export function readFactsOf(row: Omit<FactsRow, "revision" | "company_revision">): FactsOnRecord {
  return {
    preferences: row.document === null ? null : readPreferenceDocument(row.document),
    assignments: listOf(row.assignments).map(toStored),
    contacts: listOf(row.contacts).map(toCountable),
    permits: listOf(row.permits).map(toPermit),
    invitations: listOf(row.invitations).map(toInvitation),
    usableChannels: listUsableChannelsOf(toPoints(listOf(row.points))),
  };
}

/** SQLite hands over JSON as text; most lists are empty. */
export function listOf<Entry>(list: Entry[] | string): Entry[] {
  if (typeof list !== "string") return list;
  return list === "[]" ? [] : JSON.parse(list);
}

function toCountable(row: ContactOnRecordRow): CountableContact {
  const { at, channel, topic_id: topic, sender_type, counts } = row;
  return { at, channel, topic, sender: { type: sender_type as SenderType }, counts: counts === 1 };
}

/** A point stands in as many rows as there are refusals of it. */
function toPoints(rows: readonly PointRow[]): ReachableBy[] {
  const points = new Map(rows.map((row) => [row.id, row]));
  return [...points.values()].map((point) => ({
    kind: point.kind,
    openChannels: JSON.parse(point.open_channels),
    badSince: point.bad_since,
    refusedChannels: rows.flatMap(({ id, refused_channel }) =>
      id === point.id && refused_channel !== null ? [refused_channel] : [],
    ),
  }));
}
