import type { Db } from "#db/dialects/dialect";
import { listContactPoints } from "#db/queries/contact-points";
import { findSpokenWord } from "#db/queries/permits";
import { findCallNumber } from "~/domain/people/call-numbers";
import type { ContactPoint } from "~/domain/people/contact-point";
import { usableChannels } from "~/domain/people/usable-channels";
import { compileCustomer } from "~/domain/permission/compile-customer";
import { isAllowed } from "~/domain/permission/decide-permission";
import { type Permit, stateOfPermit } from "~/domain/permission/permit";
import { type House, readHouse } from "../house/read-house.server";
import type { UnsubscribeLink } from "../links/make-unsubscribe-link.server";
import type { OperationContext } from "../operation-context";
import {
  type CustomerView,
  readCustomerFacts,
  withoutPermit,
} from "../permission/read-customer-facts.server";

/** What an open permit gives to its holder: the only way by which a number or an address is given out. */
export interface PermitAccess {
  contactPoint: Pick<ContactPoint, "kind" | "value">;
  /** What the caller says first: the customer's call word, or a check code that the customer reads as well. */
  spokenWord: string;
  /** The number that the customer was told the call comes from, E.164; null = the company states none. */
  callFrom: string | null;
  /** See `signPermit`; null = nobody asked for one. */
  token: string | null;
  /** What a mail must carry, so that the next one can be refused; null where it is no mail, or rests on no consent. */
  unsubscribe: UnsubscribeLink | null;
}

/** What is read of it; the rest is made for whoever asks. */
type StoredAccess = Omit<PermitAccess, "token" | "unsubscribe">;

/**
 * Null while the permit waits, and once it is over. Also where the customer has said no since: a no holds at once, whatever
 * was granted before (permission.md, "Narrowing is free").
 */
export async function readPermitAccess(
  { vault }: Pick<OperationContext, "vault">,
  db: Db,
  permit: Permit,
  now: number,
): Promise<StoredAccess | null> {
  if (stateOfPermit(permit, now) !== "open") return null;
  const house = await readHouse(db);
  if (!(await isStillAllowed(db, house, permit, now))) return null;
  const points = await listContactPoints(db, vault, permit.customerId);
  const contactPoint = points.find(({ id }) => id === permit.contactPointId);
  const spokenWord = await findSpokenWord(db, vault, permit);
  if (!contactPoint || !spokenWord || !usableChannels(contactPoint).includes(permit.channel)) return null;
  const { kind, value } = contactPoint;
  const callFrom = findCallNumber(house.callNumbers, house.compiled, permit);
  return { contactPoint: { kind, value }, spokenWord, callFrom };
}

/** Would the contact be allowed now, but for the place that the permit itself takes? */
export async function isStillAllowed(db: Db, house: House, permit: Permit, now: number): Promise<boolean> {
  return isAllowedBesides(await readCustomerFacts(db, house, permit.customerId, now), house, permit, now);
}

/** The same, where the customer's facts are read already. */
export function isAllowedBesides(view: CustomerView, house: House, permit: Permit, now: number): boolean {
  return isAllowed(compileCustomer(house.compiled, withoutPermit(view, permit)), permit, now);
}
