import { type Contact, listNewestContacts } from "#db/queries/contacts";
import { listNewestPreferences } from "#db/queries/preferences";
import { comparePreferences, type PreferenceChange } from "~/domain/preference/compare-preferences";
import { preferencesOfNobody } from "~/domain/preference/preference";
import type { OperationContext } from "./operation-context";
import { type House, readHouse } from "./read-house.server";

/** One version and what it changed. */
export interface ChangeMade {
  version: number;
  at: number;
  changes: PreferenceChange[];
}

/** All that happened, newest first. */
export interface History {
  house: House;
  contacts: Contact[];
  changesMade: ChangeMade[];
}

const contactsMax = 200;
const versionsMax = 100;

export async function showHistory({ db }: OperationContext, customerId: string): Promise<History> {
  const house = await readHouse(db.reader);
  const versions = await listNewestPreferences(db.reader, customerId, versionsMax + 1);
  const first = preferencesOfNobody(house.settings.timeZone);
  return {
    house,
    contacts: await listNewestContacts(db.reader, customerId, contactsMax),
    changesMade: versions.slice(0, versionsMax).map(({ version, preferences, decidedAt }, index) => ({
      version,
      at: decidedAt,
      changes: comparePreferences(versions[index + 1]?.preferences ?? first, preferences, house.company),
    })),
  };
}
