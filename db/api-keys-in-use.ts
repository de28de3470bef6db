/**
 * The keys that programs are using, each remembered by its hash for a second, so that asking often costs one look-up a
 * second. What revokes a key in this process forgets them at once ({@link forgetKeysInUse}); what another process
 * revokes is taken for a second at most. Keys that nobody has are not remembered: there are endlessly many.
 */
import { type ApiKey, type CallingClient, isInForce } from "~/domain/programs/api-client";
import { minuteMs } from "~/domain/time/instant";
import { inTime } from "./in-time";
import type { Database } from "./open-database";
import { askForApiKey, recordKeyUse } from "./queries/api-clients";

const lifeMs = 1_000;
/** Whoever asks whether a call is allowed waits no longer for their key than for the answer. */
const lookUpMsMax = 2_000;

interface KeyInUse {
  key: ApiKey;
  client: CallingClient;
  /** When the look-up began. */
  readAt: number;
}

const ofDatabase = new WeakMap<Database, Map<string, KeyInUse>>();

/** The client whose key has this hash and is in force at `now`; null where there is none. */
export async function findClientByKey(
  db: Database,
  keyHash: string,
  now: number,
): Promise<CallingClient | null> {
  return letIn(db, findRemembered(db, keyHash, now) ?? (await lookUp(db, keyHash, now)), now);
}

/** The same without a promise, where the key was looked up within the last second; else null, whoever has it. */
export function recallClientByKey(db: Database, keyHash: string, now: number): CallingClient | null {
  return letIn(db, findRemembered(db, keyHash, now), now);
}

function findRemembered(db: Database, keyHash: string, now: number): KeyInUse | null {
  const remembered = keysOf(db).get(keyHash);
  return remembered && remembered.readAt <= now && now < remembered.readAt + lifeMs ? remembered : null;
}

function letIn(db: Database, inUse: KeyInUse | null, now: number): CallingClient | null {
  if (!inUse || !isInForce(inUse.key, now)) return null;
  noteUse(db, inUse.key, now);
  return inUse.client;
}

/** To be called after the commit that ended a key or changed its client. */
export function forgetKeysInUse(db: Database): void {
  ofDatabase.delete(db);
}

function keysOf(db: Database): Map<string, KeyInUse> {
  const known = ofDatabase.get(db);
  if (known) return known;
  const made = new Map<string, KeyInUse>();
  ofDatabase.set(db, made);
  return made;
}

/** Throws where it takes too long. Into the memory as it was when the look-up began: who forgot it meanwhile wants no old answer in the new one. */
async function lookUp(db: Database, keyHash: string, readAt: number): Promise<KeyInUse | null> {
  const keys = keysOf(db);
  const found = await inTime(lookUpMsMax, async () => askForApiKey(db, keyHash));
  if (!found) {
    keys.delete(keyHash);
    return null;
  }
  const { key, client } = found;
  const inUse = { key, client: { ...client, keyId: key.id }, readAt };
  keys.set(keyHash, inUse);
  return inUse;
}

/** Once a minute, outside the request's way. One that cannot be written is written with a later use. */
function noteUse(db: Database, key: ApiKey, now: number): void {
  const minute = now - (now % minuteMs);
  if (key.lastUsedAt !== null && key.lastUsedAt >= minute) return;
  key.lastUsedAt = minute;
  setImmediate(() => db.transaction((tx) => recordKeyUse(tx, key.id, minute)).catch(() => {}));
}
