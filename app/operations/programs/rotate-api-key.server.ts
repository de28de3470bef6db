import { forgetKeysInUse } from "#db/api-keys-in-use";
import { newId } from "#db/new-id";
import { endOtherApiKeys, findApiClient, insertApiKey } from "#db/queries/api-clients";
import { hourMs } from "~/domain/time/instant";
import type { OperationContext } from "../operation-context";
import { makeApiKey } from "./make-api-key.server";

export const overlapHoursUsual = 24;

interface Rotation {
  clientId: string;
  /** Of the form that asks for it, so that a form that is sent twice makes one key. */
  keyId?: string;
  /** Of the new key, in milliseconds since 1970; null = never. */
  expiresAt: number | null;
  /** For so long the keys before are still taken; 0 = they end now. */
  overlapHours?: number;
}

export type RotateApiKeyResult =
  | { kind: "rotated"; key: string; name: string; othersEndAt: number }
  /** There is no such program, or it is revoked. */
  | { kind: "unknown" }
  /** There is a key with this id: it has been answered. */
  | { kind: "made_before" };

/** A new key for a program, answered this once; those before end after the overlap. */
export async function rotateApiKey(
  { db, vault, clock }: OperationContext,
  { clientId, keyId, expiresAt, overlapHours = overlapHoursUsual }: Rotation,
): Promise<RotateApiKeyResult> {
  const now = clock();
  const othersEndAt = now + overlapHours * hourMs;
  const { key, keyHash } = makeApiKey(vault);
  const rotated = await db.transaction<RotateApiKeyResult>(async (tx) => {
    const client = await findApiClient(tx, clientId);
    if (!client) return { kind: "unknown" };
    const id = keyId ?? newId(now);
    if (!(await insertApiKey(tx, clientId, { id, createdAt: now, expiresAt }, keyHash)))
      return { kind: "made_before" };
    await endOtherApiKeys(tx, clientId, id, othersEndAt);
    return { kind: "rotated", key, name: client.name, othersEndAt };
  });
  forgetKeysInUse(db);
  return rotated;
}
