import { type KnownApiClient, listApiClients as list } from "#db/queries/api-clients";
import type { OperationContext } from "../operation-context";

export type ListedApiClient = KnownApiClient;

/** Every program with its keys, those in force first, each group by name. A key itself is known to nobody. */
export async function listApiClients({ db }: Pick<OperationContext, "db">): Promise<KnownApiClient[]> {
  const clients = await list(db.reader);
  return clients.toSorted((a, b) => Number(a.revokedAt !== null) - Number(b.revokedAt !== null));
}
