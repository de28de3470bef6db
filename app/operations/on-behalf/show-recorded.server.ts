/** What others recorded for a customer, as the customer is shown it: what waits for a yes, and what holds already. */
import {
  findPreferences,
  findPreferenceVersion,
  listUnseenPreferences,
  markPreferencesSeen,
  type PreferenceSource,
} from "#db/queries/preferences";
import { findOpenWaiting, findSuperseded } from "#db/queries/waiting-preferences";
import type { PreferenceChange } from "~/domain/preference/compare-preferences";
import type { Recorder } from "~/i18n/sentences/write-recorder";
import { type House, readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { listChangesOf } from "../programs/list-changes-of.server";
import { readWaiting } from "./read-waiting.server";
import { tellOrigin } from "./tell-origin.server";
import { tellRecorder } from "./tell-recorder.server";

export interface WaitingToShow {
  id: string;
  house: House;
  /** On whose wall the date is read. */
  timeZone: string;
  recorder: Recorder;
  recordedAt: number;
  /** What a yes would change now. */
  changes: PreferenceChange[];
  /** Stands for exactly these changes. */
  shown: string;
}

export async function showWaiting(
  { db }: OperationContext,
  customerId: string,
): Promise<WaitingToShow | null> {
  const waiting = await findOpenWaiting(db.reader, customerId);
  if (!waiting) return null;
  const house = await readHouse(db.reader);
  const read = readWaiting(house, await findPreferences(db.reader, customerId), waiting);
  return {
    id: waiting.id,
    house,
    timeZone: read.current.timeZone,
    recorder: await tellRecorder(db.reader, house, waiting),
    recordedAt: waiting.recordedAt,
    changes: read.changes,
    shown: read.shown,
  };
}

/** Whose recording waited until the customer decided otherwise by this version; null where none did. */
export async function findSupersededRecorder(
  { db }: OperationContext,
  customerId: string,
  version: number,
): Promise<Recorder | null> {
  const stored = await findPreferenceVersion(db.reader, customerId, version);
  const waited = stored && (await findSuperseded(db.reader, customerId, stored.decidedAt));
  return waited && tellRecorder(db.reader, await readHouse(db.reader), waited);
}

/** A version that holds already, and of which the customer has not been told. */
export interface HeldToShow {
  version: number;
  house: House;
  timeZone: string;
  /** Null = somebody with a link, without signing in. */
  recorder: Recorder | null;
  source: PreferenceSource;
  recordedAt: number;
  changes: PreferenceChange[];
}

const heldMax = 5;

/** Newest first; only the newest can be undone by itself. */
export async function listHeld(context: OperationContext, customerId: string): Promise<HeldToShow[]> {
  const { db } = context;
  const unseen = await listUnseenPreferences(db.reader, customerId, heldMax);
  if (unseen.length === 0) return [];
  const house = await readHouse(db.reader);
  return Promise.all(
    unseen.map(async (stored) => ({
      version: stored.version,
      house,
      timeZone: stored.preferences.timeZone,
      recorder: await tellOrigin(context, house, customerId, stored),
      source: stored.source,
      recordedAt: stored.decidedAt,
      changes: await listChangesOf(context, customerId, stored.version),
    })),
  );
}

/** The customer has read what was recorded, up to this version. */
export async function markRecordedSeen(
  { db, clock }: OperationContext,
  customerId: string,
  version: number,
): Promise<void> {
  await markPreferencesSeen(db.writer, customerId, version, clock());
}
