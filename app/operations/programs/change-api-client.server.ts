import { forgetKeysInUse } from "#db/api-keys-in-use";
import type { Tx } from "#db/dialects/dialect";
import { endApiKeyAt, findApiClient, findNewestApiKey, updateApiClient } from "#db/queries/api-clients";
import { recordSettingChange } from "#db/queries/setting-changes";
import { type ApiClient, apiScopes } from "~/domain/programs/api-client";
import type { ApiClientFault } from "~/domain/programs/api-client-fault";
import type { ApiClientSetting } from "~/domain/programs/api-client-setting";
import { formatSenderBinding, parseSenderBinding } from "~/domain/programs/sender-binding";
import type { SettingChanger } from "~/domain/programs/setting-change";
import type { OperationContext } from "../operation-context";
import { checkApiClient } from "./check-api-client.server";

export interface ApiClientChanges {
  clientId: string;
  wanted: Omit<ApiClient, "id">;
  /** Of its newest key, in milliseconds since 1970; null = never, absent = as it is. No key that has ended comes back. */
  keyExpiresAt?: number | null;
  by: SettingChanger;
}

export type ChangeApiClientResult =
  | { kind: "changed" }
  /** There is no such program, or it is revoked. */
  | { kind: "unknown" }
  | { kind: "refused"; faults: ApiClientFault[] };

/** Holds for the next request of its keys: here from now on, in other processes within a second. Kept on record. */
export async function changeApiClient(
  { db, clock }: OperationContext,
  { clientId, wanted, keyExpiresAt, by }: ApiClientChanges,
): Promise<ChangeApiClientResult> {
  const faults = await checkApiClient({ ...wanted, id: clientId }, db.reader);
  if (faults.length > 0) return { kind: "refused", faults };
  const at = clock();
  const isKnown = await db.transaction(async (tx) => {
    const client = await findApiClient(tx, clientId);
    if (!client) return false;
    const key = await prolongKey(tx, clientId, keyExpiresAt, at);
    await updateApiClient(tx, { ...wanted, id: clientId });
    const before = toSetting(client, key?.before);
    await recordSettingChange(tx, clientId, { by, at, before, after: toSetting(wanted, key?.after) });
    return true;
  });
  forgetKeysInUse(db);
  return { kind: isKnown ? "changed" : "unknown" };
}

/** When the newest key ends, before and after; null where it stays as it is, or none is in force. */
async function prolongKey(tx: Tx, clientId: string, expiresAt: number | null | undefined, now: number) {
  const key = await findNewestApiKey(tx, clientId, now);
  if (expiresAt === undefined || !key) return null;
  await endApiKeyAt(tx, key.id, expiresAt);
  return { before: key.expiresAt, after: expiresAt };
}

/** In an order of its own, so that the same in another order is no change. */
function toSetting(
  { name, scopes, senders, defaultTopic, requestsPerMinute }: Omit<ApiClient, "id">,
  keyExpiresAt: number | null | undefined,
): ApiClientSetting {
  const terms = {
    name,
    scopes: apiScopes.filter((scope) => scopes.includes(scope)),
    senders:
      senders
        ?.map(formatSenderBinding)
        .sort()
        .map((text) => parseSenderBinding(text)!) ?? null,
    defaultTopic,
    requestsPerMinute,
  };
  return keyExpiresAt === undefined ? terms : { ...terms, keyExpiresAt };
}
