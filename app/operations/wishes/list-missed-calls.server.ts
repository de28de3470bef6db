import type { Db } from "#db/dialects/dialect";
import { type Contact, listNewestContacts } from "#db/queries/contacts";
import { listMissedCallsAnswered } from "#db/queries/missed-call-answers";
import { findWish } from "#db/queries/wishes";
import { findCallAgain, missedCallDays } from "~/domain/permission/call-again";
import { isBlocked } from "~/domain/permission/chosen-staff";
import { compileCustomer } from "~/domain/permission/compile-customer";
import { isAllowed } from "~/domain/permission/decide-permission";
import type { Stretch } from "~/domain/permission/later-stretch";
import { dayMs } from "~/domain/time/instant";
import { type CustomerView, toInvitationFact } from "../permission/read-customer-facts.server";

/** A call that reached nobody, and when it could be tried again. */
export interface MissedCallQuestion {
  contact: Contact;
  again: Stretch;
}

/** Older ones are not asked about. */
const contactsMax = 50;

/**
 * The calls about which the customer can still say whether they may be tried again: agreed on, the last of that person by
 * that way, not asked about before, and no wish open that allows it anyway.
 */
export async function listMissedCalls(
  db: Db,
  customerId: string,
  view: CustomerView,
  now: number,
): Promise<MissedCallQuestion[]> {
  const since = now - missedCallDays * dayMs;
  const contacts = await listNewestContacts(db, customerId, contactsMax, since);
  const answered = await listMissedCallsAnswered(db, customerId, since);
  const missed = contacts.filter((contact) => isLast(contact, contacts) && isAskable(contact, view));
  const asked = missed.filter(({ id }) => !answered.has(id));
  const questions = asked.map((contact) => findQuestion(db, customerId, view, contact, now));
  return (await Promise.all(questions)).filter((question) => question !== null);
}

/** The newest come first. */
function isLast(contact: Contact, contacts: Contact[]): boolean {
  return contacts.find((other) => isSameWay(other, contact)) === contact;
}

function isSameWay(a: Contact, b: Contact): boolean {
  return a.sender.type === b.sender.type && a.sender.id === b.sender.id && a.channel === b.channel;
}

function isAskable({ outcome, sender, channel, topic, basis }: Contact, view: CustomerView): boolean {
  const { company } = view.compiled;
  if (outcome !== "not_reached" || basis === null || sender.type !== "staff") return false;
  if (!company.channels.get(channel)?.live || !company.topics.has(topic)) return false;
  if (!company.staff.has(sender.id) || isBlocked(view.compiled, sender.id)) return false;
  const open = [...view.invitations, ...view.heldInvitations];
  return !open.some((wish) => wish.channel === channel && (wish.staff === null || wish.staff === sender.id));
}

async function findQuestion(
  db: Db,
  customerId: string,
  view: CustomerView,
  contact: Contact,
  now: number,
): Promise<MissedCallQuestion | null> {
  const { sender, channel, topic, at, invitationId } = contact;
  const asked = invitationId === null ? null : await findWish(db, customerId, invitationId);
  const again = findCallAgain(view.compiled, { staff: sender.id, channel, topic, at, asked }, now);
  return again && isPossible(view, contact, again) ? { contact, again } : null;
}

/** Would the decision be yes once the customer has said so? */
function isPossible({ compiled, facts }: CustomerView, contact: Contact, again: Stretch): boolean {
  const { sender, channel, topic } = contact;
  const invitations = [toInvitationFact({ channel, topic, staff: sender.id, ...again })];
  const invited = compileCustomer(compiled.company, { ...facts, invitations });
  return isAllowed(invited, { sender, channel, topic }, again.from);
}
