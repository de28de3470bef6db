/** The link of a mailed invitation to act for a customer: how it is stored, and what it leads to. */
import { findMandateByLink } from "#db/queries/mandates";
import type { Vault } from "#db/vault";
import { type Mandate, stateOfMandate } from "~/domain/people/mandate";
import type { OperationContext } from "../operation-context";

/** Keyed: a stolen database opens none. */
export function hashMandateToken(vault: Vault, token: string): string {
  return vault.hash("mandate link", token);
}

/** Null where it was answered, revoked, has expired, or never was: nothing tells which. Reads only. */
export async function findInvitedMandate(
  { db, vault, clock }: OperationContext,
  token: string,
): Promise<Mandate | null> {
  const mandate = await findMandateByLink(db.reader, vault, hashMandateToken(vault, token));
  return mandate && stateOfMandate(mandate, clock()) === "invited" ? mandate : null;
}
