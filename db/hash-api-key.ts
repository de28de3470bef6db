import type { Vault } from "./vault";

/** Keys of programs are kept as a keyed hash alone. */
export function hashApiKey(vault: Vault, key: string): string {
  return vault.hash("api key", key);
}
