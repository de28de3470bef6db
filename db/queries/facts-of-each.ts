/** What decisions know of a customer, as parts of a query that has a row for each customer. */
import { sql } from "kysely";
import { jsonArrayFrom as postgresArrayFrom } from "kysely/helpers/postgres";
import { jsonArrayFrom as sqliteArrayFrom } from "kysely/helpers/sqlite";
import type { CustomerId } from "~/domain/people/customer";
import type { Places } from "../compiled-once";
import { type Db, dialectOf } from "../dialects/dialect";

export interface GivenForFacts {
  /** The instant from which on contacts may count. */
  contactsSince: number;
  /** Invitations that are over by then are left out. */
  now: number;
}

/** All of it, each part under the name that it has in a row of facts. */
export function factsOfEach(db: Db, given: Places<GivenForFacts>) {
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

export function contactsOfEach(db: Db, { contactsSince }: Places<Pick<GivenForFacts, "contactsSince">>) {
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

function invitationsOfEach(db: Db, { now }: Places<GivenForFacts>) {
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
