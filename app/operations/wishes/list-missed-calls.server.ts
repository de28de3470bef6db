import type { Db } from "#db/dialects/dialect";
import { type Contact, listNewestContacts } from "#db/queries/contacts";
import { listMissedCallsAnswered } from "#db/queries/missed-call-answers";
import { findWish } from "#db/queries/wishes";
import { findCallAgain, missedCallDays } from "~/domain/permission/call-again";
import { isBlocked } from "~/domain/permission/chosen-staff";
import { compileCustomer } from "~/domain/permission/compile-customer";
import { isAllowed } from "~/domain/permission/decide-permission";
import type { Stretch } from "~/domain/permission/later-stretch";
import { toInvitationFact } from "~/domain/permission/recorded-facts";
import { dayMs } from "~/domain/time/instant";
import type { CustomerView } from "../permission/read-customer-facts.server";

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
  return askAboutUnreached(db, customerId, view, await listUnreached(db, customerId, now), now);
}

/** The calls that may be asked about, whatever the customer decided: mostly there are none, and no more need be read. */
export async function listUnreached(db: Db, customerId: string, now: number): Promise<Contact[]> {
  const since = now - missedCallDays * dayMs;
  const contacts = await listNewestContacts(db, customerId, contactsMax, since);
  const unreached = contacts.filter((contact) => isUnreached(contact) && isLast(contact, contacts));
  if (unreached.length === 0) return [];
  const answered = await listMissedCallsAnswered(db, customerId, since);
  return unreached.filter(({ id }) => !answered.has(id));
}

/** Of {@link listUnreached}. */
export async function askAboutUnreached(
  db: Db,
  customerId: string,
  view: CustomerView,
  unreached: readonly Contact[],
  now: number,
): Promise<MissedCallQuestion[]> {
  const askable = unreached.filter((contact) => isAskable(contact, view));
  const questions = askable.map((contact) => findQuestion(db, customerId, view, contact, now));
  return (await Promise.all(questions)).filter((question) => question !== null);
}

function isUnreached({ outcome, sender, basis }: Contact): boolean {
  return outcome === "not_reached" && basis !== null && sender.type === "staff";
}

/** The newest come first. */
function isLast(contact: Contact, contacts: Contact[]): boolean {
  return contacts.find((other) => isSameWay(other, contact)) === contact;
}

function isSameWay(a: Contact, b: Contact): boolean {
  return a.sender.type === b.sender.type && a.sender.id === b.sender.id && a.channel === b.channel;
}

function isAskable({ sender, channel, topic }: Contact, view: CustomerView): boolean {
  const { company } = view.compiled;
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
