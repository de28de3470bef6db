/** What a key of the API may be used for. */
export const apiScopes = ["simulate"] as const;

export type ApiScope = (typeof apiScopes)[number];

/** A program that asks before it contacts: a CRM, a dialer, a mailing tool, an agent. */
export interface ApiClient {
  id: string;
  name: string;
  scopes: ApiScope[];
  /** Milliseconds since 1970, the first at which the key is no longer taken; null = never. */
  expiresAt: number | null;
  revokedAt: number | null;
}

export function isApiScope(text: string): text is ApiScope {
  return (apiScopes as readonly string[]).includes(text);
}

/** Is the client's key taken at `now`? */
export function isInForce(client: ApiClient, now: number): boolean {
  const isExpired = client.expiresAt !== null && client.expiresAt <= now;
  return !isExpired && client.revokedAt === null;
}
