import { type Contact, listNewestContacts } from "#db/queries/contacts";
import { listNewestPreferences, type PreferenceSource } from "#db/queries/preferences";
import { comparePreferences, type PreferenceChange } from "~/domain/preference/compare-preferences";
import { preferencesOfNobody } from "~/domain/preference/preference";
import type { Recorder } from "~/i18n/sentences/write-recorder";
import type { OperationContext } from "./operation-context";
import { type House, readHouse } from "./read-house.server";
import { tellRecorder } from "./tell-recorder.server";

/** One version and what it changed. */
export interface ChangeMade {
  version: number;
  at: number;
  changes: PreferenceChange[];
  source: PreferenceSource;
  /** Null = the customer in person, or a file that was imported. */
  recorder: Recorder | null;
}

/** All that happened, newest first. */
export interface History {
  house: House;
  contacts: Contact[];
  changesMade: ChangeMade[];
}

const contactsMax = 200;
const versionsMax = 100;

const bySomebody: ReadonlySet<PreferenceSource> = new Set(["staff", "api", "confirmation"]);

export async function showHistory({ db }: OperationContext, customerId: string): Promise<History> {
  const house = await readHouse(db.reader);
  const versions = await listNewestPreferences(db.reader, customerId, versionsMax + 1);
  const first = preferencesOfNobody(house.settings.timeZone);
  const changesMade = versions.slice(0, versionsMax).map(async (stored, index) => ({
    version: stored.version,
    at: stored.decidedAt,
    changes: comparePreferences(versions[index + 1]?.preferences ?? first, stored.preferences, house.company),
    source: stored.source,
    recorder: bySomebody.has(stored.source) ? await tellRecorder(db.reader, house, stored) : null,
  }));
  return {
    house,
    contacts: await listNewestContacts(db.reader, customerId, contactsMax),
    changesMade: await Promise.all(changesMade),
  };
}
