import type { Db } from "#db/dialects/dialect";
import { type CaseAbout, findCase } from "#db/queries/contact-cases";
import { getCustomer } from "#db/queries/customers";
import { listEvidence } from "#db/queries/evidence";
import type { StaffProfile } from "#db/queries/staff";
import { type CaseState, stateOfCase } from "~/domain/cases/contact-case";
import type { EvidenceRecord } from "~/domain/evidence/evidence";
import type { PersonName } from "~/domain/people/directory";
import { ErasedCustomer } from "~/domain/people/erased-customer";
import { compileCustomer } from "~/domain/permission/compile-customer";
import { decidePermission } from "~/domain/permission/decide-permission";
import { type DisclosedRefusal, discloseDecision } from "~/domain/permission/disclose-decision";
import type { CustomerFacts, Refusal } from "~/domain/permission/permission";
import type { Permit } from "~/domain/permission/permit";
import { factsAbout } from "~/domain/preference/facts-about";
import type { PreferenceFact } from "~/domain/preference/preference-fact";
import { type Reader, summarizePreference } from "~/domain/preference/summarize-preference";
import { toLocalDate } from "~/domain/time/wall-clock";
import { type ContactOrPermit, findContactOrPermit } from "../contacts/find-contact-or-permit.server";
import { noteLook, viewerOf } from "../customers/note-look.server";
import { type House, readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { readCustomerFactsAsOf } from "../permission/read-customer-facts.server";
import { findPermitBehind } from "../permits/find-permit-behind.server";
import { mayHandle } from "./answer-case.server";

/** All that whoever answers has to know. */
export interface CaseForStaff {
  house: House;
  now: number;
  case: CaseAbout;
  state: CaseState;
  customer: PersonName;
  contact: ContactOrPermit;
  permit: Permit | null;
  /** The customer's word of then, as far as the reader may know it. */
  heldThen: PreferenceFact[];
  /** Why it was not allowed; empty where it was. */
  reasons: (Refusal | DisclosedRefusal)[];
  /** What is on record about it, oldest first. */
  evidence: EvidenceRecord[];
  /** What the customer was answered. */
  words: string | null;
}

/** Null for one that there is not, and for what is none of the reader's business. Looking is noted like any other look. */
export async function showCase(
  context: OperationContext,
  { caseId, staff }: { caseId: string; staff: StaffProfile },
): Promise<CaseForStaff | null> {
  const { db, vault, clock } = context;
  const found = await findCase(db.reader, caseId);
  if (!found || !mayHandle(found, staff)) return null;
  const { customerId, contactId, sealedWords } = found;
  await noteLook(context, { customerId, viewer: viewerOf(staff), purpose: "case" });
  const house = await readHouse(db.reader);
  const contact = await findContactOrPermit(db.reader, customerId, contactId);
  if (!contact) throw new ErasedCustomer(customerId);
  const permit = await findPermitBehind(db.reader, customerId, contact);
  return {
    house,
    now: clock(),
    case: found,
    state: stateOfCase(found),
    customer: await getCustomer(db.reader, customerId),
    contact,
    permit,
    ...(await judgeThen(db.reader, house, customerId, contact, staff)),
    evidence: await listEvidenceAbout(db.reader, customerId, [caseId, contactId, permit?.id]),
    words: sealedWords === null ? null : vault.open(sealedWords),
  };
}

/**
 * What was said and decided at the contact's instant, as if it had not been made itself. Whether it was allowed is what
 * was found when it was recorded; the reasons are those of the rules of today for the facts of then.
 */
async function judgeThen(
  db: Db,
  house: House,
  customerId: string,
  contact: ContactOrPermit,
  staff: StaffProfile,
): Promise<Pick<CaseForStaff, "heldThen" | "reasons">> {
  const view = await readCustomerFactsAsOf(db, house, customerId, contact.at);
  const facts = withoutContact(view.facts, contact);
  const today = toLocalDate(view.compiled.zone, contact.at);
  const summary = summarizePreference(facts, house.company, { reader: readerOf(contact, staff), today });
  const isAllowed = contact.basis !== null;
  return {
    heldThen: factsAbout(summary, contact),
    reasons: isAllowed ? [] : listReasons(house, facts, contact, staff),
  };
}

function withoutContact(
  facts: CustomerFacts,
  { at, channel, topic, sender }: ContactOrPermit,
): CustomerFacts {
  const itself = facts.contacts.findIndex(
    (fact) =>
      fact.at === at &&
      fact.channel === channel &&
      fact.topic === topic &&
      (fact.sender ?? "staff") === sender.type,
  );
  return itself === -1 ? facts : { ...facts, contacts: facts.contacts.toSpliced(itself, 1) };
}

/** Only the data protection officer reads what the customer said of others (permission.md, "Who is told what"). */
function readerOf({ sender }: ContactOrPermit, { id, role }: StaffProfile): Reader {
  if (role === "privacy-officer") return { type: "customer" };
  return { type: "staff", staff: sender.type === "staff" ? sender.id : id };
}

function listReasons(house: House, facts: CustomerFacts, contact: ContactOrPermit, { role }: StaffProfile) {
  const compiled = compileCustomer(house.compiled, facts);
  const decision = decidePermission(compiled, contact, contact.at);
  if (role === "privacy-officer") return decision.reasons;
  return discloseDecision(compiled, contact, contact.at, decision).reasons;
}

async function listEvidenceAbout(
  db: Db,
  customerId: string,
  ids: (string | undefined)[],
): Promise<EvidenceRecord[]> {
  const about = ids.filter((id) => id !== undefined);
  const records = await listEvidence(db, customerId);
  return records.filter(({ body }) => {
    const text = JSON.stringify(body);
    return about.some((id) => text.includes(`"${id}"`));
  });
}
