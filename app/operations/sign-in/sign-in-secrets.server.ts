/** What a sign-in mail carries, and how it is stored. Keyed hashes: a stolen database opens nothing. */
import { randomBytes, randomInt } from "node:crypto";
import type { Vault } from "#db/vault";
import type { SignInAudience } from "~/domain/sign-in/sign-in-audience";

export const signInMinutes = 15;
export const signInPeriodMs = signInMinutes * 60_000;
export const triesPerCodeMax = 5;

const tokenBytes = 32;
const digits = 6;

export function makeLinkToken(): string {
  return randomBytes(tokenBytes).toString("base64url");
}

export function makeCode(): string {
  return String(randomInt(10 ** digits)).padStart(digits, "0");
}

export function hashLinkToken(vault: Vault, audience: SignInAudience, token: string): string {
  return vault.hash(`${audience} sign-in link`, token);
}

export function hashCode(vault: Vault, audience: SignInAudience, requestId: string, code: string): string {
  return vault.hash(`${audience} sign-in code`, `${requestId} ${code}`);
}

/** By which a request knows its address: for customers the hash that their contact points carry. */
export function hashStaffAddress(vault: Vault, email: string): string {
  return vault.hash("staff address", email);
}
