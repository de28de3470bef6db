import type { Db } from "#db/dialects/dialect";
import type { StoredAssignment } from "#db/queries/assignments";
import { type FactsAsOf, listCustomersAsOf, nothingAsOf } from "#db/queries/facts-as-of";
import { listCustomersOnRecord } from "#db/queries/facts-on-record";
import type { Invitation } from "#db/queries/invitations";
import { type FactsOnRecord, listHeld, nothingOnRecord, toRecordedFacts } from "#db/queries/read-facts";
import { type CompiledCustomer, compileCustomer } from "~/domain/permission/compile-customer";
import type { CustomerFacts } from "~/domain/permission/permission";
import type { Permit } from "~/domain/permission/permit";
import { takeFacts, toInvitationFact } from "~/domain/permission/recorded-facts";
import { UnreadableChoice } from "~/domain/unreadable-record";
import type { House } from "../house/read-house.server";

/** No cap reaches further back than its longest period. */
export const capReachMs = 3661 * 24 * 60 * 60 * 1000;
/** Few enough for a list of parameters on both databases. */
const customersPerQuery = 500;

/** One customer's facts, ready for decisions, beside the rows that pages name. */
export interface CustomerView {
  compiled: CompiledCustomer;
  facts: CustomerFacts;
  assignments: StoredAssignment[];
  /** Those that a contact may still answer. */
  invitations: Invitation[];
  /** Those that a permit holds: answered, or free again, once it is reported. */
  heldInvitations: Invitation[];
  /** Granted and not ended: each counts as a contact at the instant of its claim. */
  permits: Permit[];
}

export async function readCustomerFacts(
  db: Db,
  house: House,
  customerId: string,
  now: number,
): Promise<CustomerView> {
  const views = await readManyCustomerFacts(db, house, [customerId], now);
  return views.get(customerId)!;
}

/**
 * The facts of many customers, in a few queries. Whoever has never chosen has chosen nobody. Throws where the stored
 * choice of one of them cannot be read as it was meant.
 */
export async function readManyCustomerFacts(
  db: Db,
  house: House,
  customerIds: string[],
  now: number,
): Promise<Map<string, CustomerView>> {
  const views = new Map<string, CustomerView>();
  for await (const [id, read] of readEach(db, house, customerIds, now)) views.set(id, read());
  return views;
}

/**
 * The same for lists: whose stored choice cannot be read is left out, so that nothing is allowed there and the others stay
 * readable. The operator is told whose it is.
 */
export async function readReadableCustomerFacts(
  db: Db,
  house: House,
  customerIds: string[],
  now: number,
): Promise<Map<string, CustomerView>> {
  const views = new Map<string, CustomerView>();
  for await (const [id, read] of readEach(db, house, customerIds, now)) {
    try {
      views.set(id, read());
    } catch (error) {
      console.error(error);
    }
  }
  return views;
}

async function* readEach(db: Db, house: House, customerIds: string[], now: number) {
  for (let start = 0; start < customerIds.length; start += customersPerQuery) {
    const ids = customerIds.slice(start, start + customersPerQuery);
    yield* await readBatch(db, house, ids, now);
  }
}

/**
 * The facts as they were at an instant that has passed, for judging what took place then: the version in force, the
 * person assigned, the wishes open and not held. Contact points are those of today, and so is what counts: a permit that
 * was released since counts no more. `taken`: the ids of wishes that are not passed.
 */
export async function readCustomerFactsAsOf(
  db: Db,
  house: House,
  customerId: string,
  at: number,
  taken: ReadonlySet<string> = new Set(),
): Promise<CustomerView> {
  const [onRecord] = await listCustomersAsOf(db, [customerId], { at, contactsSince: at - capReachMs });
  const asOf = onRecord?.readFacts() ?? nothingAsOf;
  return viewCustomerAsOf(house, { ...asOf, held: new Set([...asOf.held, ...taken]) });
}

/** The facts as if one of the customer's permits had not been claimed: what it takes up does not speak against itself. */
export function withoutPermit(
  view: CustomerView,
  permit: Pick<Permit, "id" | "invitationId">,
): CustomerFacts {
  const { facts, permits, heldInvitations } = view;
  const index = permits.findIndex(({ id }) => id === permit.id);
  if (index === -1) return facts;
  const itsPlace = facts.contacts.length - permits.length + index;
  const itsWish = heldInvitations.filter(({ id }) => id === permit.invitationId);
  return {
    ...facts,
    contacts: facts.contacts.toSpliced(itsPlace, 1),
    invitations: [...facts.invitations, ...itsWish.map(toInvitationFact)],
  };
}

async function readBatch(
  db: Db,
  house: House,
  ids: string[],
  now: number,
): Promise<[id: string, read: () => CustomerView][]> {
  const onRecord = await listCustomersOnRecord(db, { ids, contactsSince: now - capReachMs, now });
  const found = new Map(onRecord.map((customer) => [customer.id, customer]));
  return ids.map((id) => [id, () => viewFound(house, id, found.get(id), now)]);
}

function viewFound(
  house: House,
  id: string,
  found: { readFacts(): FactsOnRecord } | undefined,
  now: number,
): CustomerView {
  try {
    return viewCustomer(house, found?.readFacts() ?? nothingOnRecord, now);
  } catch (cause) {
    throw new UnreadableChoice(id, cause);
  }
}

/** A customer's facts as they were. */
export function viewCustomerAsOf(house: House, asOf: FactsAsOf): CustomerView {
  return toView(house, asOf, asOf.held, null);
}

/** A customer's facts as they are on record at `now`. */
export function viewCustomer(house: House, onRecord: FactsOnRecord, now: number): CustomerView {
  return toView(house, onRecord, listHeld(onRecord.permits), now);
}

function toView(
  house: House,
  onRecord: FactsOnRecord,
  held: ReadonlySet<string | null>,
  now: number | null,
): CustomerView {
  const { assignments, permits } = onRecord;
  const facts = takeFacts(toRecordedFacts(onRecord, held), now, house.settings.timeZone);
  return {
    compiled: compileCustomer(house.compiled, facts),
    facts,
    assignments,
    invitations: onRecord.invitations.filter(({ id }) => !held.has(id)),
    heldInvitations: onRecord.invitations.filter(({ id }) => held.has(id)),
    permits,
  };
}
