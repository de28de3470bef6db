/** Who may act for a customer: invited, in force, and ended. Name and address are stored as ciphertext. */
import type { CustomerId } from "~/domain/people/customer";
import type { Mandate } from "~/domain/people/mandate";
import { askedOnce, type Places } from "../compiled-once";
import type { Db, Tx } from "../dialects/dialect";
import type { MandateRow } from "../rows/customers";
import type { Vault } from "../vault";

export async function insertMandate(tx: Tx, vault: Vault, mandate: Mandate): Promise<void> {
  await tx
    .insertInto("mandate")
    .values({
      customer_id: mandate.customerId,
      id: mandate.id,
      holder: vault.seal(mandate.holder),
      address: vault.seal(mandate.address),
      address_hash: mandate.addressHash,
      relation: mandate.relation,
      scope: mandate.scope,
      until_date: mandate.until,
      ends_at: mandate.endsAt,
      language: mandate.language,
      granted_at: mandate.grantedAt,
      answer_by: mandate.answerBy,
      link_hash: null,
      accepted_at: mandate.acceptedAt,
      declined_at: mandate.declinedAt,
      revoked_at: mandate.revokedAt,
      revoked_by: mandate.revokedBy,
    })
    .execute();
}

/** All that this customer ever granted, newest first. */
export async function listMandates(db: Db, vault: Vault, customerId: CustomerId): Promise<Mandate[]> {
  const rows = await mandatesOf(db, { customerId });
  return rows.map((row) => toMandate(row, vault));
}

const mandatesOf = askedOnce((db, { customerId }: Places<{ customerId: CustomerId }>) =>
  db
    .selectFrom("mandate")
    .selectAll()
    .where("customer_id", "=", customerId)
    .orderBy("granted_at", "desc")
    .orderBy("id", "desc"),
);

/** Whoever granted it. Null where there is no such mandate. */
export async function findMandateById(db: Db, vault: Vault, id: string): Promise<Mandate | null> {
  const row = await db.selectFrom("mandate").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? toMandate(row, vault) : null;
}

/** Null where the customer granted no such mandate. */
export async function findMandate(
  db: Db,
  vault: Vault,
  customerId: CustomerId,
  id: string,
): Promise<Mandate | null> {
  const row = await db
    .selectFrom("mandate")
    .selectAll()
    .where("customer_id", "=", customerId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row ? toMandate(row, vault) : null;
}

/** Neither declined nor revoked; whether they still hold is for `stateOfMandate` to say. The oldest first. */
export async function listMandatesAtAddress(db: Db, vault: Vault, addressHash: string): Promise<Mandate[]> {
  const rows = await db
    .selectFrom("mandate")
    .selectAll()
    .where("address_hash", "=", addressHash)
    .where("declined_at", "is", null)
    .where("revoked_at", "is", null)
    .orderBy("id")
    .execute();
  return rows.map((row) => toMandate(row, vault));
}

export async function findMandateByLink(db: Db, vault: Vault, linkHash: string): Promise<Mandate | null> {
  const row = await db.selectFrom("mandate").selectAll().where("link_hash", "=", linkHash).executeTakeFirst();
  return row ? toMandate(row, vault) : null;
}

/** What the mail says replaces what an earlier try to send it may have said. */
export async function saveMandateLink(
  writer: Db,
  { customerId, id }: Pick<Mandate, "customerId" | "id">,
  linkHash: string,
): Promise<void> {
  await writer
    .updateTable("mandate")
    .set({ link_hash: linkHash })
    .where("customer_id", "=", customerId)
    .where("id", "=", id)
    .execute();
}

type MandateChanges = Partial<Pick<Mandate, "acceptedAt" | "declinedAt" | "revokedAt" | "revokedBy">>;

/** What became of it; the caller holds the customer's lock. */
export async function settleMandate(
  tx: Tx,
  { customerId, id }: Pick<Mandate, "customerId" | "id">,
  { acceptedAt, declinedAt, revokedAt, revokedBy }: MandateChanges,
): Promise<void> {
  await tx
    .updateTable("mandate")
    .set({
      accepted_at: acceptedAt,
      declined_at: declinedAt,
      revoked_at: revokedAt,
      revoked_by: revokedBy,
    })
    .where("customer_id", "=", customerId)
    .where("id", "=", id)
    .execute();
}

/** For queries beside this one. */
export function toMandate(row: MandateRow, vault: Vault): Mandate {
  return {
    customerId: row.customer_id,
    id: row.id,
    holder: vault.open(row.holder),
    address: vault.open(row.address),
    addressHash: row.address_hash,
    relation: row.relation,
    scope: row.scope,
    until: row.until_date,
    endsAt: row.ends_at,
    language: row.language,
    grantedAt: row.granted_at,
    answerBy: row.answer_by,
    acceptedAt: row.accepted_at,
    declinedAt: row.declined_at,
    revokedAt: row.revoked_at,
    revokedBy: row.revoked_by,
  };
}
