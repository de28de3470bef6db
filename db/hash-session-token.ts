import { createHash } from "node:crypto";

/** Tokens have 32 random bytes: a plain hash of one cannot be turned back. */
export function hashSessionToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
