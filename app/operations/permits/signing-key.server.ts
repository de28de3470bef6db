/**
 * The keys that sign permits: Ed25519 (RFC 8037), the first made when it is asked for, the private half sealed by the vault.
 * One that was replaced is published for as long as a token that it signed may hold, and one that will sign before it does.
 */
import { createPrivateKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import type { Tx } from "#db/dialects/dialect";
import { lockSigningKeys } from "#db/dialects/locks";
import {
  findSigningKey,
  insertSigningKey,
  type KeyPairJson,
  listPublicKeys,
  retireSigningKeys,
  type StoredSigningKey,
} from "#db/queries/signing-keys";
import type { Vault } from "#db/vault";
import { permitMsMax } from "~/domain/permission/permit";
import { minuteMs } from "~/domain/time/instant";
import type { OperationContext } from "../operation-context";

export interface SigningKey {
  /** `kid`. */
  id: string;
  privateKey: KeyObject;
}

/** A public key as `/.well-known/jwks.json` lists it. */
export interface PublicJwk {
  kty: string;
  crv: string;
  x: string;
  kid: string;
  alg: "EdDSA";
  use: "sig";
}

/** Clocks differ, and so does when somebody looks. */
const graceMs = 60 * minuteMs;
/** So long may an answer of `/.well-known/jwks.json` be told again by whatever lies between. */
export const publicKeysMaxAgeSeconds = 300;
/** So long a new key is published before it signs: until the list that lacks it is forgotten everywhere. */
const leadMs = 15 * minuteMs;

/** The key in use; of several processes that find none, one makes it. */
export async function getSigningKey({ db, vault, clock }: OperationContext): Promise<SigningKey> {
  const known = await findSigningKey(db.reader, vault, clock());
  return open(known ?? (await db.transaction((tx) => findOrMake(tx, vault, clock()))));
}

/** A new key is published now, and signs once whoever verifies can know it; the first one of all signs at once. */
export function rotateSigningKey({
  db,
  vault,
  clock,
}: OperationContext): Promise<{ id: string; signsFrom: number }> {
  const pair = makeKeyPair();
  return db.transaction(async (tx) => {
    await lockSigningKeys(tx);
    const now = clock();
    const isFirst = (await findSigningKey(tx, vault, now)) === null;
    const signsFrom = isFirst ? now : now + leadMs;
    await retireSigningKeys(tx, signsFrom);
    return { id: (await insertSigningKey(tx, vault, pair, now)).id, signsFrom };
  });
}

/** With the one in use, which is published before it signs for the first time: who verifies may ask for it only once. */
export async function listPublicSigningKeys(context: OperationContext): Promise<PublicJwk[]> {
  const { db, clock } = context;
  await getSigningKey(context);
  const keys = await listPublicKeys(db.reader, clock() - permitMsMax - graceMs);
  return keys.map(({ id, publicJwk }) => ({ ...JSON.parse(publicJwk), kid: id, alg: "EdDSA", use: "sig" }));
}

async function findOrMake(tx: Tx, vault: Vault, now: number): Promise<StoredSigningKey> {
  await lockSigningKeys(tx);
  return (await findSigningKey(tx, vault, now)) ?? insertSigningKey(tx, vault, makeKeyPair(), now);
}

function makeKeyPair(): KeyPairJson {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const toJson = (key: KeyObject) => JSON.stringify(key.export({ format: "jwk" }));
  return { publicJwk: toJson(publicKey), privateJwk: toJson(privateKey) };
}

function open({ id, privateJwk }: StoredSigningKey): SigningKey {
  return { id, privateKey: createPrivateKey({ key: JSON.parse(privateJwk), format: "jwk" }) };
}
