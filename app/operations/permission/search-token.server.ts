import { createHash } from "node:crypto";
import type { Vault } from "#db/vault";
import type { Instant } from "~/domain/time/instant";

/** Where a search goes on. */
export interface SearchPlace {
  /** The last key that was looked at: perhaps of somebody who may not be contacted, and of whom nothing is told. */
  after: string;
  /** The instant for which the search asks. */
  at: Instant;
  /** When its first page was given. */
  begunAt: Instant;
  limit: number;
}

/** Shut to whoever carries it, and of no use with another search: `search` tells what is searched for, and by whom. */
export function sealPlace(vault: Vault, search: unknown, place: SearchPlace): string {
  const sealed = vault.seal(JSON.stringify([hashSearch(search), place]));
  return Buffer.from(sealed, "base64").toString("base64url");
}

/** Null where the token was not given for this search. */
export function openPlace(vault: Vault, search: unknown, token: string): SearchPlace | null {
  if (!/^[\w-]+$/.test(token)) return null;
  try {
    const sealed = Buffer.from(token, "base64url").toString("base64");
    const [searchHash, place] = JSON.parse(vault.open(sealed));
    return searchHash === hashSearch(search) ? place : null;
  } catch {
    return null;
  }
}

/** Of another kind than whatever else the vault holds. */
function hashSearch(search: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(["place in a search", search]))
    .digest("base64url");
}
