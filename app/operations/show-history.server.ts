import { type Contact, listNewestContacts } from "#db/queries/contacts";
import { listMandates } from "#db/queries/mandates";
import { listNewestPermits } from "#db/queries/permits";
import { listNewestPreferences, type PreferenceSource } from "#db/queries/preferences";
import type { Mandate } from "~/domain/people/mandate";
import { type Permit, type PermitState, stateOfPermit } from "~/domain/permission/permit";
import { comparePreferences, type PreferenceChange } from "~/domain/preference/compare-preferences";
import { preferencesOfNobody } from "~/domain/preference/preference";
import type { Recorder } from "~/i18n/sentences/write-recorder";
import type { OperationContext } from "./operation-context";
import { type House, readHouse } from "./read-house.server";
import { tellOrigin } from "./tell-origin.server";

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
  /** Those that did not become a contact: open, not reported, not used. */
  permits: { permit: Permit; state: PermitState }[];
  /** Whom the customer let act for them, and what became of it. */
  mandates: Mandate[];
}

const contactsMax = 200;
const permitsMax = 100;
const versionsMax = 100;

export async function showHistory(context: OperationContext, customerId: string): Promise<History> {
  const { db } = context;
  const house = await readHouse(db.reader);
  const versions = await listNewestPreferences(db.reader, customerId, versionsMax + 1);
  const first = preferencesOfNobody(house.settings.timeZone);
  const changesMade = versions.slice(0, versionsMax).map(async (stored, index) => ({
    version: stored.version,
    at: stored.decidedAt,
    changes: comparePreferences(versions[index + 1]?.preferences ?? first, stored.preferences, house.company),
    source: stored.source,
    recorder: await tellOrigin(context, house, customerId, stored),
  }));
  return {
    house,
    permits: await listPermitsWithoutContact(context, customerId),
    contacts: await listNewestContacts(db.reader, customerId, contactsMax),
    changesMade: await Promise.all(changesMade),
    mandates: await listMandates(db.reader, context.vault, customerId),
  };
}

/** One that became a contact is told as that. */
async function listPermitsWithoutContact({ db, clock }: OperationContext, customerId: string) {
  const permits = await listNewestPermits(db.reader, customerId, permitsMax);
  return permits
    .filter(({ contactId, grantedAt }) => contactId === null && grantedAt !== null)
    .map((permit) => ({ permit, state: stateOfPermit(permit, clock()) }));
}
