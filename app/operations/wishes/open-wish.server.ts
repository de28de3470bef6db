import { type Invitation, openNote } from "#db/queries/invitations";
import type { Vault } from "#db/vault";

/** A wish with the customer's own words. */
export interface OpenWish extends Omit<Invitation, "sealedNote"> {
  note: string | null;
}

export function openWish(wish: Invitation, vault: Vault): OpenWish {
  const { sealedNote: _, ...open } = wish;
  return { ...open, note: openNote(wish, vault) };
}
