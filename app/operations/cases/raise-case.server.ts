import type { Tx } from "#db/dialects/dialect";
import { lockCustomer } from "#db/dialects/locks";
import { newId } from "#db/new-id";
import {
  countOpenCases,
  countTimesRaisedSince,
  findCase,
  findCaseOfContact,
  putOpenCase,
  withdrawOpenCase,
} from "#db/queries/contact-cases";
import { appendEvidence } from "#db/queries/evidence";
import { enqueueJob } from "#db/queries/jobs";
import { listStaffProfiles } from "#db/queries/staff";
import {
  type CaseClaim,
  type ContactCase,
  dueDateOf,
  listClaimsAbout,
  openCasesMax,
  raisedTellingByMailPerDayMax,
  stateOfCase,
  timesRaisedMax,
} from "~/domain/cases/contact-case";
import { dayMs } from "~/domain/time/instant";
import { findContactOrPermit } from "../contacts/find-contact-or-permit.server";
import type { OperationContext } from "../operation-context";
import { mayHandle } from "./answer-case.server";

export type RaiseCaseResult =
  | { kind: "raised"; raised: ContactCase }
  /** There is one: open with another claim, or answered. */
  | { kind: "raised_before" }
  | { kind: "too_many" }
  /** There is none of that id, or nothing like this can be said about it. */
  | { kind: "unknown_contact" };

/** "Das war nicht vereinbart", "Diesen Kontakt gab es nicht": nothing counts less by it until it is answered. */
export function raiseCase(
  { db, clock }: OperationContext,
  { customerId, contactId, claim }: { customerId: string; contactId: string; claim: CaseClaim },
): Promise<RaiseCaseResult> {
  return db.transaction(async (tx) => {
    await lockCustomer(tx, customerId);
    const about = await findContactOrPermit(tx, customerId, contactId);
    if (!about || !listClaimsAbout(about).includes(claim)) return { kind: "unknown_contact" };
    const before = await findCaseOfContact(tx, customerId, about.id);
    if (before && stateOfCase(before) !== "withdrawn") return tellStanding(before, claim);
    const isTooOften = (before?.timesRaised ?? 0) >= timesRaisedMax;
    if (isTooOften || (await countOpenCases(tx, customerId)) >= openCasesMax) return { kind: "too_many" };
    const raised = openCase({ customerId, contactId: about.id, claim }, before, clock());
    await putOpenCase(tx, raised);
    await keepEvidence(tx, raised, "case_raised", raised.raisedAt);
    await tellHandlers(tx, raised);
    return { kind: "raised", raised };
  });
}

/** Pressed twice, it is one. */
function tellStanding(standing: ContactCase, claim: CaseClaim): RaiseCaseResult {
  const isSame = stateOfCase(standing) === "open" && standing.claim === claim;
  return isSame ? { kind: "raised", raised: standing } : { kind: "raised_before" };
}

function openCase(
  asked: Pick<ContactCase, "customerId" | "contactId" | "claim">,
  before: ContactCase | null,
  now: number,
): ContactCase {
  return {
    ...asked,
    id: before?.id ?? newId(now),
    timesRaised: (before?.timesRaised ?? 0) + 1,
    raisedAt: now,
    dueAt: dueDateOf(now),
    withdrawnAt: null,
    answer: null,
    sealedWords: null,
    answeredAt: null,
    answeredBy: null,
    seenAt: null,
  };
}

/** By mail, and none of those whom it is about. */
async function tellHandlers(tx: Tx, { id, customerId, raisedAt }: ContactCase): Promise<void> {
  const timesToday = await countTimesRaisedSince(tx, customerId, raisedAt - dayMs);
  if (timesToday > raisedTellingByMailPerDayMax) return;
  const about = (await findCase(tx, id))!;
  for (const staff of (await listStaffProfiles(tx)).filter((staff) => mayHandle(about, staff)))
    await enqueueJob(tx, { kind: "send_case_mail", payload: { caseId: id, staffId: staff.id } }, raisedAt);
}

/** Undoes it, as long as nobody has answered. False where there is nothing open. */
export function withdrawCase(
  { db, clock }: OperationContext,
  { customerId, contactId }: { customerId: string; contactId: string },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    await lockCustomer(tx, customerId);
    const now = clock();
    const about = await findContactOrPermit(tx, customerId, contactId);
    const raised = about && (await findCaseOfContact(tx, customerId, about.id));
    if (!raised || stateOfCase(raised) !== "open") return false;
    await withdrawOpenCase(tx, raised, now);
    await keepEvidence(tx, raised, "case_withdrawn", now);
    return true;
  });
}

async function keepEvidence(
  tx: Tx,
  { id, customerId, contactId, claim, dueAt }: ContactCase,
  kind: "case_raised" | "case_withdrawn",
  at: number,
): Promise<void> {
  const actor = { type: "customer", id: customerId } as const;
  await appendEvidence(tx, customerId, { at, kind, actor, body: { caseId: id, contactId, claim, dueAt } });
}
