import { lockCustomer } from "#db/dialects/locks";
import { newId } from "#db/new-id";
import {
  type ContactOutcome,
  findContactBySource,
  insertContact,
  keepContactSource,
} from "#db/queries/contacts";
import { bumpCustomerRevision, findCustomer } from "#db/queries/customers";
import { appendEvidence } from "#db/queries/evidence";
import { answerInvitation, listAnsweredInvitations } from "#db/queries/invitations";
import { decidePermission } from "~/domain/permission/decide-permission";
import type { DecisionBasis, PermissionRequest } from "~/domain/permission/permission";
import { covers, type Permit } from "~/domain/permission/permit";
import { doOnce } from "../do-once.server";
import { type House, readHouse } from "../house/read-house.server";
import type { OperationContext } from "../operation-context";
import { readCustomerFactsAsOf } from "../permission/read-customer-facts.server";
import { endAsContact } from "../permits/end-permit.server";
import { findMatchingInvitation } from "../wishes/find-matching-invitation.server";

export interface ContactToRecord {
  customerId: string;
  request: PermissionRequest;
  /** Milliseconds; not in the future. */
  at: number;
  outcome: ContactOutcome;
  /** The member of staff or program that says so. */
  recordedBy: string;
  /** Keyed hash of the id under which a program tells it; told twice, it is one contact. */
  sourceHash?: string;
}

export type RecordContactResult =
  /** `basis`: on which it was allowed at that instant; null = it was not agreed, and is kept all the same. */
  | { kind: "recorded"; contactId: string; basis: DecisionBasis | null }
  /** The same one, told again. */
  | { kind: "recorded_before"; contactId: string; basis: DecisionBasis | null }
  | { kind: "unknown_customer" }
  | { kind: ContactFault };

export type ContactFault = "in_the_future" | "unknown_topic" | "unknown_channel";

/**
 * Keeps what took place or was tried. It counts at once, also where it was not agreed: hiding a contact would make
 * the next one allowed. It is judged by what the customer had decided at its instant. A contact on the customer's own
 * wish does not count, and answers it where it reached them: of several told late, in whatever order, one. One for which
 * its sender holds a permit is reported by it, and is not counted beside it.
 */
export function recordContact(
  context: OperationContext,
  toRecord: ContactToRecord,
): Promise<RecordContactResult> {
  return doOnce<RecordContactResult>(context, isRecorded, async (tx) => {
    const { customerId, request, at, outcome, recordedBy, sourceHash } = toRecord;
    const house = await readHouse(tx);
    const [fault] = findFaults({ at, ...request }, house, context.clock());
    if (fault) return { kind: fault };
    await lockCustomer(tx, customerId);
    const now = context.clock();
    if (!(await findCustomer(tx, customerId))) return { kind: "unknown_customer" };
    const before = sourceHash && (await findContactBySource(tx, customerId, sourceHash));
    if (before) return { kind: "recorded_before", contactId: before.id, basis: before.basis };
    const taken = outcome === "reached" ? await listAnsweredInvitations(tx, customerId) : undefined;
    const view = await readCustomerFactsAsOf(tx, house, customerId, at, taken);
    const actor = { type: house.compiled.staff.has(recordedBy) ? "staff" : "api", id: recordedBy } as const;
    const permit = view.permits.find((held) => isFor(held, request, at));
    if (permit) {
      const contact = await endAsContact(tx, permit, outcome, { at, now, actor });
      if (sourceHash) await keepContactSource(tx, customerId, contact.id, sourceHash);
      return { kind: "recorded", contactId: contact.id, basis: contact.basis };
    }
    const { allowed, basis } = decidePermission(view.compiled, request, at);
    const invitation = basis === "invitation" ? findMatchingInvitation(view, request, at) : undefined;
    const contact = {
      id: newId(now),
      at,
      channel: request.channel,
      topic: request.topic,
      sender: request.sender,
      outcome,
      counts: !invitation,
      basis: allowed ? basis : null,
      invitationId: invitation?.id ?? null,
      recordedAt: now,
      recordedBy,
    };
    await insertContact(tx, customerId, contact);
    if (sourceHash) await keepContactSource(tx, customerId, contact.id, sourceHash);
    if (invitation && outcome === "reached") await answerInvitation(tx, customerId, invitation.id, at);
    await bumpCustomerRevision(tx, customerId);
    await appendEvidence(tx, customerId, { at: now, kind: "contact_recorded", actor, body: { contact } });
    return { kind: "recorded", contactId: contact.id, basis: contact.basis };
  });
}

/** As much of a contact as can be judged without knowing with whom it was. */
type ToldContact = Partial<Pick<ContactToRecord, "at"> & Pick<PermissionRequest, "channel" | "topic">>;

/** What is wrong with as much of it as was said, whoever the customer is. */
export async function findContactFaults(
  { db, clock }: OperationContext,
  told: ToldContact,
): Promise<ContactFault[]> {
  return findFaults(told, await readHouse(db.reader), clock());
}

function findFaults({ at, channel, topic }: ToldContact, house: House, now: number): ContactFault[] {
  const faults: ContactFault[] = [];
  if (at !== undefined && at > now) faults.push("in_the_future");
  if (topic !== undefined && !house.offeredTopics.includes(topic)) faults.push("unknown_topic");
  if (channel !== undefined && !house.compiled.channels.has(channel)) faults.push("unknown_channel");
  return faults;
}

const isRecorded = ({ kind }: RecordContactResult) => kind === "recorded";

function isFor(permit: Permit, { sender, channel, topic }: PermissionRequest, at: number): boolean {
  const isSame = permit.sender.type === sender.type && permit.sender.id === sender.id;
  return isSame && permit.channel === channel && permit.topic === topic && covers(permit, at);
}
