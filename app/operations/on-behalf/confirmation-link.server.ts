/** The link of a confirmation mail: what it opens, and how it is stored. */

import type { Vault } from "#db/vault";
import { dayMs } from "~/domain/time/instant";

export const confirmationDays = 7;
export const confirmationPeriodMs = confirmationDays * dayMs;

/** Keyed: a stolen database confirms nothing. */
export function hashConfirmationToken(vault: Vault, token: string): string {
  return vault.hash("confirmation link", token);
}
