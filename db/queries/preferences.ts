import type { Preferences } from "~/domain/preference/preference";
import { askedOnce, type Places } from "../compiled-once";
import type { Db, Tx } from "../dialects/dialect";
import { readPreferenceDocument, writePreferenceDocument } from "../preference-document";
import type { PreferenceRow } from "../rows/preferences";

/**
 * By which door a version came in. `mandate`: by somebody who acts for the customer; `confirmation`: recorded by somebody
 * else and confirmed by the customer; `unsubscribe` and `portal_link`: by the link of a mailing and by an invitation link,
 * without signing in.
 */
export const preferenceSources = [
  "portal",
  "mandate",
  "import",
  "staff",
  "api",
  "confirmation",
  "unsubscribe",
  "portal_link",
] as const;

export type PreferenceSource = (typeof preferenceSources)[number];

export function isPreferenceSource(value: unknown): value is PreferenceSource {
  return preferenceSources.some((source) => source === value);
}

/** One version of what a customer decided. */
export interface PreferenceVersion {
  version: number;
  preferences: Preferences;
  source: PreferenceSource;
  /** The member of staff or program that recorded it, or the mandate; null = the customer in person. */
  recordedBy: string | null;
  /** The language of the page on which it was decided. */
  language: string;
  decidedAt: number;
}

/** The column holds no larger number, and PostgreSQL refuses to be asked for one. */
const versionMax = 2 ** 31 - 1;

/** The newest version; null where nothing is on record. */
export async function findPreferences(db: Db, customerId: string): Promise<PreferenceVersion | null> {
  const [newest] = await listNewestPreferences(db, customerId, 1);
  return newest ?? null;
}

/** The newest versions first, at most `limit`. */
export async function listNewestPreferences(
  db: Db,
  customerId: string,
  limit: number,
): Promise<PreferenceVersion[]> {
  const rows = await newestVersions(db, { customerId, limit });
  return rows.map(toVersion);
}

const newestVersions = askedOnce((db, { customerId, limit }: Places<{ customerId: string; limit: number }>) =>
  db
    .selectFrom("preference")
    .selectAll()
    .where("customer_id", "=", customerId)
    .orderBy("version", "desc")
    .limit(limit),
);

/** Those decided until `at`, below a version, the newest first. */
export async function listPreferencesUntil(
  db: Db,
  customerId: string,
  { at, below }: { at: number; below: number },
  limit: number,
): Promise<PreferenceVersion[]> {
  const rows = await versionsUntil(db, { customerId, at, below: Math.min(below, versionMax), limit });
  return rows.map(toVersion);
}

type Until = { customerId: string; at: number; below: number; limit: number };

const versionsUntil = askedOnce((db, { customerId, at, below, limit }: Places<Until>) =>
  db
    .selectFrom("preference")
    .selectAll()
    .where("customer_id", "=", customerId)
    .where("decided_at", "<=", at)
    .where("version", "<", below)
    .orderBy("version", "desc")
    .limit(limit),
);

/** Null where there is no such version. */
/** How many versions the customer stored since, in person or by a mandate. */
export async function countOwnVersionsSince(db: Db, customerId: string, since: number): Promise<number> {
  const { count } = await db
    .selectFrom("preference")
    .select((row) => row.fn.countAll().as("count"))
    .where("customer_id", "=", customerId)
    .where("source", "in", ["portal", "mandate"] satisfies PreferenceSource[])
    .where("decided_at", ">", since)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function findPreferenceVersion(
  db: Db,
  customerId: string,
  version: number,
): Promise<PreferenceVersion | null> {
  if (version > versionMax) return null;
  const row = await db
    .selectFrom("preference")
    .selectAll()
    .where("customer_id", "=", customerId)
    .where("version", "=", version)
    .executeTakeFirst();
  return row ? toVersion(row) : null;
}

/** The newest versions that the customer did not decide in person and has not been told of, newest first. */
export async function listUnseenPreferences(
  db: Db,
  customerId: string,
  limit: number,
): Promise<PreferenceVersion[]> {
  const newest = await newestVersions(db, { customerId, limit });
  const told = newest.findIndex((row) => row.seen_at !== null || !needsTelling.has(row.source));
  return newest.slice(0, told === -1 ? undefined : told).map(toVersion);
}

/** By somebody else, or by somebody who needed no sign-in. */
const needsTelling: ReadonlySet<string> = new Set(["mandate", "staff", "api", "unsubscribe", "portal_link"]);

/** The customer has read what was recorded, up to this version. */
export async function markPreferencesSeen(
  db: Db,
  customerId: string,
  version: number,
  now: number,
): Promise<void> {
  await db
    .updateTable("preference")
    .set({ seen_at: now })
    .where("customer_id", "=", customerId)
    .where("version", "<=", version)
    .where("seen_at", "is", null)
    .execute();
}

/** Stores the next version and makes it the one in force. */
export async function insertPreferences(
  tx: Tx,
  customerId: string,
  version: PreferenceVersion,
): Promise<void> {
  await tx
    .insertInto("preference")
    .values({
      customer_id: customerId,
      version: version.version,
      document: writePreferenceDocument(version.preferences),
      source: version.source,
      recorded_by: version.recordedBy,
      language: version.language,
      decided_at: version.decidedAt,
      seen_at: null,
    })
    .execute();
  await tx
    .updateTable("customer")
    .set({ preference_version: version.version })
    .where("id", "=", customerId)
    .execute();
}

function toVersion(row: PreferenceRow): PreferenceVersion {
  return {
    version: row.version,
    preferences: readPreferenceDocument(row.document),
    source: row.source as PreferenceSource,
    recordedBy: row.recorded_by,
    language: row.language,
    decidedAt: row.decided_at,
  };
}
