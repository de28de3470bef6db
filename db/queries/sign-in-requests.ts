/** Requests to sign in, of customers and of staff; what proves them is stored as keyed hashes. */
import type { Db, Tx } from "../dialects/dialect";
import type { SignInRequestRow } from "../rows/sign-in";

export interface SignInRequest {
  id: string;
  addressHash: string;
  language: string;
  /** Null until the mail is sent. */
  linkHash: string | null;
  /** Null until then, and where digits are withheld. */
  codeHash: string | null;
  tries: number;
  createdAt: number;
  expiresAt: number;
  consumedAt: number | null;
}

type NewRequest = Pick<SignInRequest, "id" | "addressHash" | "language" | "createdAt" | "expiresAt">;

export async function insertSignInRequest(tx: Tx, request: NewRequest): Promise<void> {
  await tx
    .insertInto("sign_in_request")
    .values({
      id: request.id,
      address_hash: request.addressHash,
      language: request.language,
      link_hash: null,
      code_hash: null,
      tries: 0,
      created_at: request.createdAt,
      expires_at: request.expiresAt,
      consumed_at: null,
    })
    .execute();
}

export async function findSignInRequest(db: Db, requestId: string): Promise<SignInRequest | null> {
  const row = await db
    .selectFrom("sign_in_request")
    .selectAll()
    .where("id", "=", requestId)
    .executeTakeFirst();
  return row ? toRequest(row) : null;
}

export async function findSignInRequestByLink(db: Db, linkHash: string): Promise<SignInRequest | null> {
  const row = await db
    .selectFrom("sign_in_request")
    .selectAll()
    .where("link_hash", "=", linkHash)
    .executeTakeFirst();
  return row ? toRequest(row) : null;
}

/** What the mail says replaces what an earlier try to send it may have said. */
export async function saveSignInSecrets(
  writer: Db,
  requestId: string,
  secrets: { linkHash: string; codeHash: string | null; expiresAt: number },
): Promise<void> {
  await writer
    .updateTable("sign_in_request")
    .set({ link_hash: secrets.linkHash, code_hash: secrets.codeHash, expires_at: secrets.expiresAt })
    .where("id", "=", requestId)
    .where("consumed_at", "is", null)
    .execute();
}

/** Counts before comparing, so that guesses sent at once do not share a try. Null = there is none left. */
export async function takeTry(
  tx: Tx,
  requestId: string,
  now: number,
  triesMax: number,
): Promise<SignInRequest | null> {
  const row = await tx
    .updateTable("sign_in_request")
    .set((request) => ({ tries: request("tries", "+", 1) }))
    .where("id", "=", requestId)
    .where("tries", "<", triesMax)
    .where("consumed_at", "is", null)
    .where("expires_at", ">", now)
    .returningAll()
    .executeTakeFirst();
  return row ? toRequest(row) : null;
}

/** False where it was used before, or has expired: of two at once one succeeds. */
export async function consumeSignInRequest(tx: Tx, requestId: string, now: number): Promise<boolean> {
  const row = await tx
    .updateTable("sign_in_request")
    .set({ consumed_at: now })
    .where("id", "=", requestId)
    .where("consumed_at", "is", null)
    .where("expires_at", ">", now)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Digits tried for this address since then, over all its requests; the one that fitted is not counted. */
export async function countTries(db: Db, addressHash: string, since: number): Promise<number> {
  const requests = await db
    .selectFrom("sign_in_request")
    .select(["tries", "consumed_at"])
    .where("address_hash", "=", addressHash)
    .where("created_at", ">=", since)
    .execute();
  return requests.reduce((sum, { tries, consumed_at }) => sum + (consumed_at ? 0 : tries), 0);
}

export async function deleteSignInRequestsBefore(writer: Db, instant: number): Promise<void> {
  await writer.deleteFrom("sign_in_request").where("created_at", "<", instant).execute();
}

function toRequest(row: SignInRequestRow): SignInRequest {
  return {
    id: row.id,
    addressHash: row.address_hash,
    language: row.language,
    linkHash: row.link_hash,
    codeHash: row.code_hash,
    tries: row.tries,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    consumedAt: row.consumed_at,
  };
}
