import { findCaseOfContact } from "#db/queries/contact-cases";
import { listThankedContacts } from "#db/queries/contact-thanks";
import { type CaseState, type ContactCase, stateOfCase } from "~/domain/cases/contact-case";
import type { Permit } from "~/domain/permission/permit";
import { factsAbout } from "~/domain/preference/facts-about";
import type { Recorder } from "~/i18n/sentences/write-recorder";
import { findTimeZoneOf } from "../customers/find-time-zone-of.server";
import type { ContactMade } from "../history/happened.server";
import { type House, readHouse } from "../house/read-house.server";
import { tellRecorder } from "../on-behalf/tell-recorder.server";
import type { OperationContext } from "../operation-context";
import { findPermitBehind } from "../permits/find-permit-behind.server";
import { readWordsThen } from "../preferences/read-words-then.server";
import { type ContactOrPermit, findContactOrPermit } from "./find-contact-or-permit.server";

/** One of the customer's contacts, or a permit that is none yet, with all that is known of it. */
export interface ContactForCustomer extends Omit<ContactMade, "raised" | "contact"> {
  contact: ContactOrPermit;
  house: House;
  now: number;
  timeZone: string;
  /** Who says that it took place. */
  recorder: Recorder;
  /** On which it was made. */
  permit: Permit | null;
  /** The newest, a withdrawn one too. */
  raised: CaseForCustomer | null;
}

export interface CaseForCustomer {
  case: ContactCase;
  state: CaseState;
  /** Of who answered. */
  words: string | null;
}

/** Null where the customer has none of that id. */
export async function showContact(
  { db, vault, clock }: OperationContext,
  { customerId, contactId }: { customerId: string; contactId: string },
): Promise<ContactForCustomer | null> {
  const contact = await findContactOrPermit(db.reader, customerId, contactId);
  if (!contact) return null;
  const house = await readHouse(db.reader);
  const wordsThen = await readWordsThen(db.reader, house, customerId, contact.at);
  const raised = await findCaseOfContact(db.reader, customerId, contact.id);
  return {
    house,
    now: clock(),
    timeZone: await findTimeZoneOf(db.reader, house, customerId),
    contact,
    heldThen: factsAbout(wordsThen(contact.at), contact),
    recorder: await tellRecorder(db.reader, house, contact),
    permit: await findPermitBehind(db.reader, customerId, contact),
    raised: raised && openCase(raised, vault),
    isThanked: (await listThankedContacts(db.reader, customerId)).has(contact.id),
  };
}

function openCase(raised: ContactCase, vault: OperationContext["vault"]): CaseForCustomer {
  const { sealedWords } = raised;
  return {
    case: raised,
    state: stateOfCase(raised),
    words: sealedWords === null ? null : vault.open(sealedWords),
  };
}
