import { randomBytes } from "node:crypto";
import { hashApiKey } from "#db/hash-api-key";
import type { Vault } from "#db/vault";

const keyBytes = 32;
/** Tells scanners for leaked secrets whose key it is. */
const keyPrefix = "kontaktwahl_";

/** 256 random bits. Whoever makes it answers it this once: only the hash is kept. */
export function makeApiKey(vault: Vault): { key: string; keyHash: string } {
  const key = keyPrefix + randomBytes(keyBytes).toString("base64url");
  return { key, keyHash: hashApiKey(vault, key) };
}
