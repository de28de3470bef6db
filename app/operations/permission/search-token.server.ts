import { createHash, timingSafeEqual } from "node:crypto";
import type { Vault } from "#db/vault";
import type { Instant } from "~/domain/time/instant";

/** Where a search goes on. */
export interface SearchPlace {
  /** The last key that was looked at. */
  after: string;
  /** The instant for which the search asks. */
  at: Instant;
  /** When its first page was given. */
  begunAt: Instant;
  limit: number;
}

const purpose = "place in a search";

/** Opaque to whoever carries it, and of no use with another search: `search` tells what is searched for, and by whom. */
export function sealPlace(vault: Vault, search: unknown, place: SearchPlace): string {
  const text = Buffer.from(JSON.stringify(place)).toString("base64url");
  return `${text}.${sign(vault, search, text)}`;
}

/** Null where the token was not given for this search. */
export function openPlace(vault: Vault, search: unknown, token: string): SearchPlace | null {
  const [text = "", signature = ""] = token.split(".");
  const expected = Buffer.from(sign(vault, search, text));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  return JSON.parse(Buffer.from(text, "base64url").toString());
}

function sign(vault: Vault, search: unknown, text: string): string {
  const searchHash = createHash("sha256").update(JSON.stringify(search)).digest("base64url");
  return vault.hash(purpose, `${searchHash} ${text}`);
}
