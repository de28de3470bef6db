import { listPasskeys } from "#db/queries/passkeys";
import type { OperationContext } from "../operation-context";

export interface OwnPasskey {
  id: string;
  name: string;
  createdAt: number;
  /** Null = not yet. */
  lastUsedAt: number | null;
}

/** Oldest first. */
export async function listOwnPasskeys({ db }: OperationContext, customerId: string): Promise<OwnPasskey[]> {
  const passkeys = await listPasskeys(db.reader, customerId);
  return passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({ id, name, createdAt, lastUsedAt }));
}
