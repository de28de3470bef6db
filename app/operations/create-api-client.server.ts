import { newId } from "#db/new-id";
import { insertApiClient, insertApiKey } from "#db/queries/api-clients";
import type { ApiClient } from "~/domain/programs/api-client";
import { type ApiClientFault, findApiClientFault } from "~/domain/programs/api-client-fault";
import { makeApiKey } from "./make-api-key.server";
import type { OperationContext } from "./operation-context";
import { readHouse } from "./read-house.server";

export type NewApiClient = Pick<ApiClient, "name" | "scopes"> &
  Partial<Omit<ApiClient, "id">> & {
    /** Of its first key, in milliseconds since 1970; null = never. */
    expiresAt: number | null;
  };

export type CreateApiClientResult =
  | { kind: "created"; id: string; key: string }
  | { kind: "refused"; fault: ApiClientFault };

/** A program and its first key, which is answered this once. */
export async function createApiClient(
  { db, vault, clock }: OperationContext,
  { expiresAt, ...given }: NewApiClient,
): Promise<CreateApiClientResult> {
  const now = clock();
  const id = newId(now);
  const client = { senders: null, defaultTopic: null, requestsPerMinute: null, ...given, id };
  const fault = findApiClientFault(client, await knownNames(client, db.reader));
  if (fault) return { kind: "refused", fault };
  const { key, keyHash } = makeApiKey(vault);
  await db.transaction(async (tx) => {
    await insertApiClient(tx, client, now);
    await insertApiKey(tx, id, { id: newId(now), createdAt: now, expiresAt }, keyHash);
  });
  return { kind: "created", id, key };
}

/** Asked for only where the client names any: an operator may make keys before the company is set up. */
async function knownNames(
  { senders, defaultTopic }: ApiClient,
  db: Parameters<typeof readHouse>[0],
): Promise<{ topics: readonly string[]; staff: readonly string[] }> {
  if (defaultTopic === null && !senders?.some(({ id }) => id !== undefined)) return { topics: [], staff: [] };
  const { offeredTopics, company } = await readHouse(db);
  return { topics: offeredTopics, staff: company.staff.map(({ id }) => id) };
}
