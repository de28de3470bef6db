import { forgetKeysInUse } from "#db/api-keys-in-use";
import { newId } from "#db/new-id";
import { endApiKeys, findApiClient, insertApiKey } from "#db/queries/api-clients";
import { hourMs } from "~/domain/time/instant";
import { makeApiKey } from "./make-api-key.server";
import type { OperationContext } from "./operation-context";

export const overlapHoursUsual = 24;

interface Rotation {
  clientId: string;
  /** Of the new key, in milliseconds since 1970; null = never. */
  expiresAt: number | null;
  /** For so long the keys before are still taken; 0 = they end now. */
  overlapHours?: number;
}

/** A new key for a program, answered this once; those before end after the overlap. Null where there is no such program. */
export async function rotateApiKey(
  { db, vault, clock }: OperationContext,
  { clientId, expiresAt, overlapHours = overlapHoursUsual }: Rotation,
): Promise<{ key: string; name: string; othersEndAt: number } | null> {
  const now = clock();
  const othersEndAt = now + overlapHours * hourMs;
  const { key, keyHash } = makeApiKey(vault);
  const client = await db.transaction(async (tx) => {
    const found = await findApiClient(tx, clientId);
    if (!found) return null;
    await endApiKeys(tx, clientId, othersEndAt);
    await insertApiKey(tx, clientId, { id: newId(now), createdAt: now, expiresAt }, keyHash);
    return found;
  });
  forgetKeysInUse(db);
  return client && { key, name: client.name, othersEndAt };
}
