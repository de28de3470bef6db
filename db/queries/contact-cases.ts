import type { CaseAnswer, CaseClaim, ContactCase } from "~/domain/cases/contact-case";
import type { CustomerId } from "~/domain/people/customer";
import type { StaffId } from "~/domain/preference/preference";
import { askedOnce, type Places } from "../compiled-once";
import type { Db, Tx } from "../dialects/dialect";
import type { ContactCaseRow } from "../rows/contacts";

/** A case with whoever had a part in its contact. */
export interface CaseAbout extends ContactCase {
  /** Members of staff who made the contact, recorded it, or claimed or confirmed the permit for it. */
  about: StaffId[];
}

/** Opens one for the contact, or the one that was withdrawn once more. */
export async function putOpenCase(tx: Tx, opened: ContactCase): Promise<void> {
  const { customerId, contactId, id, claim, timesRaised, raisedAt, dueAt } = opened;
  const values = { claim, times_raised: timesRaised, raised_at: raisedAt, due_at: dueAt, withdrawn_at: null };
  const none = { answer: null, answer_words: null, answered_at: null, answered_by: null, seen_at: null };
  await tx
    .insertInto("contact_case")
    .values({ customer_id: customerId, contact_id: contactId, id, ...values, ...none })
    .onConflict((conflict) => conflict.columns(["customer_id", "contact_id"]).doUpdateSet(values))
    .execute();
}

export async function withdrawOpenCase(tx: Tx, { customerId, contactId }: ContactCase, at: number) {
  await ofContact(tx, customerId, contactId).set({ withdrawn_at: at }).execute();
}

export async function answerOpenCase(
  tx: Tx,
  { customerId, contactId }: ContactCase,
  given: { answer: CaseAnswer; sealedWords: string; by: StaffId; at: number },
): Promise<void> {
  const { answer, sealedWords, by, at } = given;
  await ofContact(tx, customerId, contactId)
    .set({ answer, answer_words: sealedWords, answered_at: at, answered_by: by })
    .execute();
}

/** What was said about a permit is about the contact that it became. */
export async function moveCase(tx: Tx, customerId: CustomerId, permitId: string, contactId: string) {
  await ofContact(tx, customerId, permitId).set({ contact_id: contactId }).execute();
}

/** The customer has read the answer. */
export async function markCaseSeen(
  db: Db,
  customerId: CustomerId,
  contactId: string,
  at: number,
): Promise<void> {
  await db
    .updateTable("contact_case")
    .set({ seen_at: at })
    .where("customer_id", "=", customerId)
    .where("contact_id", "=", contactId)
    .where("answer", "is not", null)
    .where("seen_at", "is", null)
    .execute();
}

export async function findCaseOfContact(
  db: Db,
  customerId: CustomerId,
  contactId: string,
): Promise<ContactCase | null> {
  const row = await db
    .selectFrom("contact_case")
    .selectAll()
    .where("customer_id", "=", customerId)
    .where("contact_id", "=", contactId)
    .executeTakeFirst();
  return row ? toCase(row) : null;
}

/** The customer's own that were not withdrawn, by contact. */
export async function listStandingCases(db: Db, customerId: CustomerId): Promise<Map<string, ContactCase>> {
  const rows = await standingCases(db, { customerId });
  return new Map(rows.map((row) => [row.contact_id, toCase(row)]));
}

const standingCases = askedOnce((db, { customerId }: Places<{ customerId: CustomerId }>) =>
  db
    .selectFrom("contact_case")
    .selectAll()
    .where("customer_id", "=", customerId)
    .where("withdrawn_at", "is", null),
);

/** Answered, and not read by the customer yet; the oldest answer first. */
export async function listUnseenAnswers(db: Db, customerId: CustomerId): Promise<ContactCase[]> {
  return (await unseenAnswers(db, { customerId })).map(toCase);
}

const unseenAnswers = askedOnce((db, { customerId }: Places<{ customerId: CustomerId }>) =>
  db
    .selectFrom("contact_case")
    .selectAll()
    .where("customer_id", "=", customerId)
    .where("answer", "is not", null)
    .where("seen_at", "is", null)
    .orderBy("answered_at")
    .orderBy("id"),
);

export async function countOpenCases(db: Db, customerId: CustomerId): Promise<number> {
  const { count } = await db
    .selectFrom("contact_case")
    .select((select) => select.fn.countAll<number | string>().as("count"))
    .where("customer_id", "=", customerId)
    .where("withdrawn_at", "is", null)
    .where("answer", "is", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** How often this customer raised one since, those that were withdrawn included; of one raised again all times count. */
export async function countTimesRaisedSince(db: Db, customerId: CustomerId, since: number): Promise<number> {
  const { times } = await db
    .selectFrom("contact_case")
    .select((select) => select.fn.sum<number | string | null>("times_raised").as("times"))
    .where("customer_id", "=", customerId)
    .where("raised_at", ">", since)
    .executeTakeFirstOrThrow();
  return Number(times);
}

export async function findCase(db: Db, id: string): Promise<CaseAbout | null> {
  const row = await casesWithContact(db).where("case.id", "=", id).executeTakeFirst();
  return row ? toCaseAbout(row) : null;
}

/** The one that is due first comes first. */
export async function listOpenCases(db: Db, limit: number): Promise<CaseAbout[]> {
  const rows = await casesWithContact(db)
    .where("case.withdrawn_at", "is", null)
    .where("case.answer", "is", null)
    .orderBy("case.due_at")
    .orderBy("case.id")
    .limit(limit)
    .execute();
  return rows.map(toCaseAbout);
}

/** The newest answer first. */
export async function listAnsweredCases(db: Db, limit: number): Promise<CaseAbout[]> {
  const rows = await casesWithContact(db)
    .where("case.answer", "is not", null)
    .orderBy("case.answered_at", "desc")
    .orderBy("case.id", "desc")
    .limit(limit)
    .execute();
  return rows.map(toCaseAbout);
}

function casesWithContact(db: Db) {
  return db
    .selectFrom("contact_case as case")
    .leftJoin("contact", (join) =>
      join.onRef("contact.customer_id", "=", "case.customer_id").onRef("contact.id", "=", "case.contact_id"),
    )
    .leftJoin("permit", (join) =>
      join
        .onRef("permit.customer_id", "=", "case.customer_id")
        .on((on) =>
          on.or([
            on("permit.contact_id", "=", on.ref("case.contact_id")),
            on("permit.id", "=", on.ref("case.contact_id")),
          ]),
        ),
    )
    .selectAll("case")
    .select(["contact.sender_type", "contact.sender_id", "contact.recorded_by"])
    .select(["permit.sender_type as permit_sender_type", "permit.sender_id as permit_sender_id"])
    .select(["permit.claimed_by", "permit.confirmed_by"]);
}

interface CaseAboutRow extends ContactCaseRow {
  sender_type: string | null;
  sender_id: string | null;
  recorded_by: string | null;
  permit_sender_type: string | null;
  permit_sender_id: string | null;
  claimed_by: string | null;
  confirmed_by: string | null;
}

function toCaseAbout(row: CaseAboutRow): CaseAbout {
  const senders = [
    row.sender_type === "staff" ? row.sender_id : null,
    row.permit_sender_type === "staff" ? row.permit_sender_id : null,
  ];
  const about = [...senders, row.recorded_by, row.claimed_by, row.confirmed_by].flatMap((id) => id ?? []);
  return { ...toCase(row), about: [...new Set(about)] };
}

function ofContact(tx: Tx, customerId: CustomerId, contactId: string) {
  return tx
    .updateTable("contact_case")
    .where("customer_id", "=", customerId)
    .where("contact_id", "=", contactId);
}

function toCase(row: ContactCaseRow): ContactCase {
  return {
    id: row.id,
    customerId: row.customer_id,
    contactId: row.contact_id,
    claim: row.claim satisfies CaseClaim,
    timesRaised: row.times_raised,
    raisedAt: row.raised_at,
    dueAt: row.due_at,
    withdrawnAt: row.withdrawn_at,
    answer: row.answer,
    sealedWords: row.answer_words,
    answeredAt: row.answered_at,
    answeredBy: row.answered_by,
    seenAt: row.seen_at,
  };
}
