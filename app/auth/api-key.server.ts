/** The keys of programs: 256 random bits, shown once, kept as a keyed hash. */
import { randomBytes } from "node:crypto";
import type { Vault } from "#db/vault";

const keyBytes = 32;

/** The beginning tells scanners for leaked secrets whose key it is. */
const keyPrefix = "kontaktwahl_";

export function createApiKey(): string {
  return keyPrefix + randomBytes(keyBytes).toString("base64url");
}

export function hashApiKey(vault: Vault, key: string): string {
  return vault.hash("api key", key);
}
