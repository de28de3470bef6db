import type { SenderType } from "../preference/preference";

/**
 * What a key of the API may be used for. `check`: may I contact; `permit`: claim and report; `read`: customers, choices,
 * the feed; `write`: record them; `admin`: staff, endpoints, erasing. `simulate` answers from nothing but the question.
 */
export const apiScopes = ["simulate", "check", "permit", "read", "write", "admin"] as const;

export type ApiScope = (typeof apiScopes)[number];

/** For whom a client may speak: one sender, or all of a type. */
export interface SenderBinding {
  type: SenderType;
  /** Absent = everyone of the type. */
  id?: string;
}

/** A program that asks before it contacts: a CRM, a dialer, a mailing tool, an agent. */
export interface ApiClient {
  id: string;
  name: string;
  scopes: ApiScope[];
  /** Null = for every sender. */
  senders: SenderBinding[] | null;
  /** What a question that names no topic is about; null = none. */
  defaultTopic: string | null;
  /** Null = what is usual. */
  requestsPerMinute: number | null;
}

/** A client at a door, and by which of its keys it came; null = none that is on record, as a demo's. */
export interface CallingClient extends ApiClient {
  keyId: string | null;
}

/** What a client may ask where nothing else is said of it. */
export const requestsPerMinuteUsual = 6_000;

/** One of a client's keys, known by its hash. Several are in force while one replaces another. */
export interface ApiKey {
  id: string;
  /** Milliseconds since 1970. */
  createdAt: number;
  /** The first instant at which it is no longer taken; null = never. */
  expiresAt: number | null;
  revokedAt: number | null;
  /** To the minute; null = never used. */
  lastUsedAt: number | null;
}

export function isApiScope(text: string): text is ApiScope {
  return (apiScopes as readonly string[]).includes(text);
}

/** Is the key taken at `now`? */
export function isInForce(key: Pick<ApiKey, "expiresAt" | "revokedAt">, now: number): boolean {
  const isExpired = key.expiresAt !== null && key.expiresAt <= now;
  return !isExpired && key.revokedAt === null;
}

/** Is the client bound to this very person? Whoever bound it answers for it that its word is theirs. */
export function speaksByNameFor({ senders }: Pick<ApiClient, "senders">, staffId: string): boolean {
  return senders?.some(({ type, id }) => type === "staff" && id === staffId) ?? false;
}

/** Whoever may only write learns of a customer what it needs to go on writing, and no more. */
export function mayRead({ scopes }: Pick<ApiClient, "scopes">): boolean {
  return scopes.includes("read");
}

/** May the client speak for this member of staff, or, where nobody is named (null), for whoever of them it may be? */
export function speaksForStaff({ senders }: Pick<ApiClient, "senders">, staffId: string | null): boolean {
  if (staffId !== null) return speaksFor({ senders }, { type: "staff", id: staffId });
  return senders === null || senders.some(({ type, id }) => type === "staff" && id === undefined);
}

/** May the client ask, claim and report as this sender? */
export function speaksFor(
  { senders }: Pick<ApiClient, "senders">,
  sender: { type: SenderType; id: string },
): boolean {
  return (
    senders === null ||
    senders.some(({ type, id }) => type === sender.type && (id ?? sender.id) === sender.id)
  );
}
