/**
 * What a program was let in for at its door must hold still when its turn comes, behind whatever lock its request waited
 * for. All of it is asked here, so that no door and no operation asks only a part.
 */
import type { Tx } from "#db/dialects/dialect";
import { findApiKey } from "#db/queries/api-clients";
import { type ApiClient, type ApiScope, type CallingClient, isInForce } from "~/domain/programs/api-client";

interface Entitlement {
  scope: ApiScope;
  /** May it speak as the request has it speak? */
  isBound(client: ApiClient): boolean;
}

/** Why what a program asked is not done any more. */
export type NotEntitled =
  /** Its key ended while it waited, or all of its keys. */
  { kind: "revoked" } | { kind: "scope_missing" } | { kind: "sender_not_allowed" };

/** The program as it stands at `now`; null = it is a person, at a page. */
export async function checkEntitled(
  tx: Tx,
  caller: CallingClient | null,
  { scope, isBound }: Entitlement,
  now: number,
): Promise<{ kind: "entitled"; caller: CallingClient | null } | NotEntitled> {
  if (caller === null || caller.keyId === null) return { kind: "entitled", caller };
  const found = await findApiKey(tx, caller.keyId);
  if (!found || !isInForce(found.key, now)) return { kind: "revoked" };
  const { key, client } = found;
  if (!client.scopes.includes(scope)) return { kind: "scope_missing" };
  if (!isBound(client)) return { kind: "sender_not_allowed" };
  return { kind: "entitled", caller: { ...client, keyId: key.id } };
}
