import { forgetKeysInUse } from "#db/api-keys-in-use";
import { revokeApiClient as revoke } from "#db/queries/api-clients";
import type { OperationContext } from "../operation-context";

/** None of its keys is taken: here from now on, by other processes within a second. True where it was in force. */
export async function revokeApiClient({ db, clock }: OperationContext, id: string): Promise<boolean> {
  const isRevoked = await db.transaction((tx) => revoke(tx, id, clock()));
  forgetKeysInUse(db);
  return isRevoked;
}
