import { revokeApiClient as revoke } from "#db/queries/api-clients";
import type { OperationContext } from "./operation-context";

/** From now on the key is not taken; true where there was one in force. */
export function revokeApiClient({ db, clock }: OperationContext, id: string): Promise<boolean> {
  return db.transaction((tx) => revoke(tx, id, clock()));
}
