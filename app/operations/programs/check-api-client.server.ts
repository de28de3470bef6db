import type { Db } from "#db/dialects/dialect";
import type { ApiClient } from "~/domain/programs/api-client";
import { type ApiClientFault, findApiClientFaults } from "~/domain/programs/api-client-fault";
import { readHouse } from "../house/read-house.server";

/** Why the house cannot have such a program; none = it can. */
export async function checkApiClient(client: ApiClient, db: Db): Promise<ApiClientFault[]> {
  return findApiClientFaults(client, await knownNames(client, db));
}

/** Asked for only where the client names any: an operator may make keys before the company is set up. */
async function knownNames(
  { senders, defaultTopic }: ApiClient,
  db: Db,
): Promise<{ topics: readonly string[]; staff: readonly string[] }> {
  if (defaultTopic === null && !senders?.some(({ id }) => id !== undefined)) return { topics: [], staff: [] };
  const { offeredTopics, company } = await readHouse(db);
  return { topics: offeredTopics, staff: company.staff.map(({ id }) => id) };
}
