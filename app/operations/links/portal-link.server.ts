/** The secret of an invitation link: short enough for a letter, too long to be guessed, and stored as a keyed hash. */
import { randomBytes } from "node:crypto";
import type { Vault } from "#db/vault";

export const portalLinkDaysUsual = 90;
export const portalLinkDaysMax = 730;

const tokenBytes = 16;

export function makePortalToken(): string {
  return randomBytes(tokenBytes).toString("base64url");
}

export function hashPortalToken(vault: Vault, token: string): string {
  return vault.hash("portal link", token);
}
