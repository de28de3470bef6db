import type { Vault } from "./vault";

/** Of the id that a system gave somebody: evidence keeps it in place of the id itself. */
export function hashExternalId(vault: Vault, system: string, externalId: string): string {
  return vault.hash("external id", `${system} ${externalId}`);
}
