import { newId } from "#db/new-id";
import { insertApiClient, insertApiKey } from "#db/queries/api-clients";
import type { ApiClient } from "~/domain/programs/api-client";
import type { ApiClientFault } from "~/domain/programs/api-client-fault";
import type { OperationContext } from "../operation-context";
import { checkApiClient } from "./check-api-client.server";
import { makeApiKey } from "./make-api-key.server";

export type NewApiClient = Pick<ApiClient, "name" | "scopes"> &
  /** `id`: of the form that asks for it, so that a form that is sent twice makes one program. */
  Partial<ApiClient> & {
    /** Of its first key, in milliseconds since 1970; null = never. */
    expiresAt: number | null;
  };

export type CreateApiClientResult =
  | { kind: "created"; id: string; key: string }
  | { kind: "refused"; faults: ApiClientFault[] }
  /** There is one with this id: its key has been answered. */
  | { kind: "made_before" };

/** A program and its first key, which is answered this once. */
export async function createApiClient(
  { db, vault, clock }: OperationContext,
  { expiresAt, ...given }: NewApiClient,
): Promise<CreateApiClientResult> {
  const now = clock();
  const client = { id: newId(now), senders: null, defaultTopic: null, requestsPerMinute: null, ...given };
  const faults = await checkApiClient(client, db.reader);
  if (faults.length > 0) return { kind: "refused", faults };
  const { key, keyHash } = makeApiKey(vault);
  const isNew = await db.transaction(async (tx) => {
    if (!(await insertApiClient(tx, client, now))) return false;
    return insertApiKey(tx, client.id, { id: newId(now), createdAt: now, expiresAt }, keyHash);
  });
  return isNew ? { kind: "created", id: client.id, key } : { kind: "made_before" };
}
