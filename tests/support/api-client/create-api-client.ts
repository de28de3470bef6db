import createClient, { type Client } from "openapi-fetch";
import type { paths } from "./api-types";

export type ApiClient = Client<paths>;

/** A client of the API whose paths, bodies and answers are typed, as docs/api-client.md shows it. */
export function createApiClient(baseUrl: string, key: string): ApiClient {
  return createClient<paths>({ baseUrl, headers: { Authorization: `Bearer ${key}` } });
}
