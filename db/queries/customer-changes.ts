/** Stores what a batch of imported rows changes, in a handful of statements whatever its size. */
import type { ContactPoint } from "~/domain/people/contact-point";
import type { Customer, CustomerId } from "~/domain/people/customer";
import type { CustomerChange, NewRefusal } from "~/domain/people/customer-change";
import type { Tx } from "../dialects/dialect";
import { insertMany } from "../dialects/insert-many";
import { isOneOf } from "../dialects/is-one-of";
import { lockCustomers } from "../dialects/locks";
import { newId } from "../new-id";
import { markRevised } from "../revised-customers";
import type { ContactRefusalRow } from "../rows/customers";
import type { Vault } from "../vault";
import { recordChanges } from "./changes";
import { openContactPoint, removeContactPoint, toContactPointRow } from "./contact-points";
import {
  bumpCustomerRevision,
  proposeStaffMember,
  renameCustomer,
  saveCustomerLanguage,
  toCustomerRow,
} from "./customers";

export interface StoredChange {
  customerId: CustomerId;
  /** Only where the customer is new. */
  created: { customer: Customer; matchKey: string | null; externalId: string | null } | null;
  change: CustomerChange;
}

/**
 * `source`: the system that says it. The caller holds the customers' locks and appends the evidence. Answers who has a
 * value that is refused by it (see {@link tellWhoShares}).
 */
export async function storeCustomerChanges(
  tx: Tx,
  vault: Vault,
  changes: readonly StoredChange[],
  source: { system: string; at: number },
): Promise<CustomerId[]> {
  await insertCreated(tx, changes, source.system);
  for (const { customerId, created, change } of changes) {
    if (!created) await updateCustomer(tx, customerId, change);
  }
  await insertMany(tx, "contact_point", pointRows(vault, changes, source.at));
  await insertMany(
    tx,
    "contact_refusal",
    changes.flatMap((one) => refusalRows(one, source)),
  );
  await insertMany(
    tx,
    "consent_claim",
    changes.flatMap((one) => claimRows(one, source.at)),
  );
  const refused = changes.flatMap(({ change }) =>
    change.refusals.map(({ valueHash }: NewRefusal) => valueHash),
  );
  const told = new Set(changes.map(({ customerId }) => customerId));
  return tellWhoShares(tx, refused, told, source.at);
}

async function insertCreated(tx: Tx, changes: readonly StoredChange[], system: string): Promise<void> {
  const created = changes.flatMap((one) => one.created ?? []);
  const customers = created.map(({ customer, matchKey }) => toCustomerRow(customer, matchKey));
  await insertMany(tx, "customer", customers);
  markRevised(
    tx,
    customers.map(({ id }) => id),
  );
  const sources = created.flatMap(({ customer, externalId }) =>
    externalId === null ? [] : [{ system, external_id: externalId, customer_id: customer.id }],
  );
  await insertMany(tx, "customer_source", sources);
}

async function updateCustomer(tx: Tx, customerId: CustomerId, change: CustomerChange): Promise<void> {
  if (change.name) await renameCustomer(tx, customerId, change.name);
  if (change.language) await saveCustomerLanguage(tx, customerId, change.language);
  if (change.proposedStaff !== undefined) await proposeStaffMember(tx, customerId, change.proposedStaff);
  for (const closing of change.closings) {
    await openContactPoint(tx, customerId, closing.pointId, closing.openChannels);
  }
  for (const { pointId } of change.removals) await removeContactPoint(tx, customerId, pointId);
  await bumpCustomerRevision(tx, customerId);
}

function pointRows(vault: Vault, changes: readonly StoredChange[], at: number) {
  return changes.flatMap(({ customerId, change }) =>
    change.points.map((point) => {
      const stored: ContactPoint = {
        ...point,
        id: newId(at),
        verifiedAt: null,
        badSince: null,
        createdAt: at,
      };
      return toContactPointRow(vault, customerId, stored);
    }),
  );
}

function refusalRows(
  { customerId, change }: StoredChange,
  { system, at }: { system: string; at: number },
): ContactRefusalRow[] {
  return change.refusals.flatMap(({ valueHash, channels, column }) =>
    channels.map((channel) => ({
      customer_id: customerId,
      value_hash: valueHash,
      channel,
      source: `${system}: ${column}`,
      refused_at: at,
      withdrawn_at: null,
    })),
  );
}

function claimRows({ customerId, change }: StoredChange, at: number) {
  return change.claims.map((claim) => ({
    customer_id: customerId,
    id: newId(at),
    topic_id: claim.topic,
    channel: claim.channel,
    source: claim.column,
    given_at: claim.givenAt,
    detail: claim.detail,
    recorded_at: at,
  }));
}

/**
 * A number that one person refused is refused for all who share it: their decisions are made anew, and programs are told
 * of them too, but for those whose own change tells it. Answers who they are, all of them; they are locked.
 */
export async function tellWhoShares(
  tx: Tx,
  refused: readonly string[],
  told: ReadonlySet<CustomerId>,
  at: number,
): Promise<CustomerId[]> {
  if (refused.length === 0) return [];
  const having = tx.selectFrom("contact_point").select("customer_id").distinct();
  const rows = await having.where(isOneOf(tx, "value_hash", refused)).execute();
  const sharing = rows.map(({ customer_id }) => customer_id);
  await lockCustomers(tx, sharing);
  await tx
    .updateTable("customer")
    .set((row) => ({ revision: row("revision", "+", 1) }))
    .where(isOneOf(tx, "id", sharing))
    .execute();
  markRevised(tx, sharing);
  const others = sharing.filter((id) => !told.has(id));
  const kind = "contact_point.changed";
  await recordChanges(
    tx,
    others.map((id) => ({ kind, customerId: id, at, data: {} })),
  );
  return sharing;
}
