/** Addresses and numbers that customers entered and have yet to show to be their own. */
import type { CustomerId } from "~/domain/people/customer";
import type { ChannelId } from "~/domain/preference/channel";
import type { Db, Tx } from "../dialects/dialect";
import type { ContactPointProofRow } from "../rows/customers";
import type { Vault } from "../vault";

export interface ContactPointProof {
  id: string;
  kind: "email" | "phone";
  value: string;
  valueHash: string;
  openChannels: ChannelId[];
  /** The contact point that it corrects; null = it comes beside the others. */
  replacesId: string | null;
  language: string;
  /** Null until the message is sent. */
  codeHash: string | null;
  tries: number;
  createdAt: number;
  expiresAt: number;
}

export async function insertContactPointProof(
  tx: Tx,
  vault: Vault,
  customerId: CustomerId,
  proof: ContactPointProof,
): Promise<void> {
  await tx
    .insertInto("contact_point_proof")
    .values({
      customer_id: customerId,
      id: proof.id,
      kind: proof.kind,
      ciphertext: vault.seal(proof.value),
      value_hash: proof.valueHash,
      open_channels: JSON.stringify(proof.openChannels),
      replaces_id: proof.replacesId,
      language: proof.language,
      code_hash: proof.codeHash,
      tries: proof.tries,
      created_at: proof.createdAt,
      expires_at: proof.expiresAt,
      ended_at: null,
    })
    .execute();
}

/** Those that digits may still be entered for, newest first. */
export async function listOpenProofs(
  db: Db,
  vault: Vault,
  customerId: CustomerId,
  now: number,
): Promise<ContactPointProof[]> {
  const rows = await db
    .selectFrom("contact_point_proof")
    .selectAll()
    .where("customer_id", "=", customerId)
    .where("ended_at", "is", null)
    .where("expires_at", ">", now)
    .orderBy("created_at", "desc")
    .execute();
  return rows.map((row) => toProof(row, vault));
}

/** How many messages went to this number or address since, whoever asked for them. */
export async function countProofsOfValue(db: Db, valueHash: string, since: number): Promise<number> {
  return countSince(db, since, (query) => query.where("value_hash", "=", valueHash));
}

/** How many this customer asked for since, wherever to. */
export async function countProofsOfCustomer(db: Db, customerId: CustomerId, since: number): Promise<number> {
  return countSince(db, since, (query) => query.where("customer_id", "=", customerId));
}

export async function saveProofCode(
  writer: Db,
  customerId: CustomerId,
  id: string,
  codeHash: string,
): Promise<void> {
  await writer
    .updateTable("contact_point_proof")
    .set({ code_hash: codeHash })
    .where("customer_id", "=", customerId)
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .execute();
}

/** Counts before comparing, so that guesses sent at once do not share a try. Null = there is none left. */
export async function takeProofTry(
  tx: Tx,
  vault: Vault,
  { customerId, id, now, triesMax }: { customerId: CustomerId; id: string; now: number; triesMax: number },
): Promise<ContactPointProof | null> {
  const row = await tx
    .updateTable("contact_point_proof")
    .set((proof) => ({ tries: proof("tries", "+", 1) }))
    .where("customer_id", "=", customerId)
    .where("id", "=", id)
    .where("tries", "<", triesMax)
    .where("ended_at", "is", null)
    .where("expires_at", ">", now)
    .returningAll()
    .executeTakeFirst();
  return row ? toProof(row, vault) : null;
}

/** Of this value the digits of no earlier message count any more. */
export async function endProofs(
  tx: Tx,
  customerId: CustomerId,
  valueHash: string,
  now: number,
): Promise<void> {
  await tx
    .updateTable("contact_point_proof")
    .set({ ended_at: now })
    .where("customer_id", "=", customerId)
    .where("value_hash", "=", valueHash)
    .where("ended_at", "is", null)
    .execute();
}

export async function deleteProofsBefore(writer: Db, instant: number): Promise<void> {
  await writer.deleteFrom("contact_point_proof").where("created_at", "<", instant).execute();
}

async function countSince(
  db: Db,
  since: number,
  narrow: (query: ReturnType<typeof proofsOf>) => ReturnType<typeof proofsOf>,
): Promise<number> {
  return (await narrow(proofsOf(db)).where("created_at", ">=", since).execute()).length;
}

function proofsOf(db: Db) {
  return db.selectFrom("contact_point_proof").select("id");
}

function toProof(row: ContactPointProofRow, vault: Vault): ContactPointProof {
  return {
    id: row.id,
    kind: row.kind,
    value: vault.open(row.ciphertext),
    valueHash: row.value_hash,
    openChannels: JSON.parse(row.open_channels),
    replacesId: row.replaces_id,
    language: row.language,
    codeHash: row.code_hash,
    tries: row.tries,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  };
}
