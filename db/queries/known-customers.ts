/** What a batch of an import needs to know, in a handful of statements whatever its size. */
import type { CustomerId } from "~/domain/people/customer";
import type { KnownCustomer } from "~/domain/people/known-customer";
import { type Db, dialectOf, type Tx } from "../dialects/dialect";
import { isOneOf } from "../dialects/is-one-of";
import type { CustomerRow } from "../rows/customers";
import { toPersonName } from "./directory";

export interface SoughtCustomers {
  system: string;
  externalIds: string[];
  matchKeys: string[];
  emailHashes: string[];
}

export interface FoundCustomers {
  byExternalId: Map<string, KnownCustomer>;
  byMatchKey: Map<string, KnownCustomer>;
  /** By the hash of an e-mail address that they have. */
  byEmailHash: Map<string, KnownCustomer[]>;
}

/** Locks whom it finds until the end of the transaction; whoever is erased while it waits for the lock is not found. */
export async function findKnownCustomers(db: Tx, sought: SoughtCustomers): Promise<FoundCustomers> {
  const sources = await db
    .selectFrom("customer_source")
    .select(["external_id", "customer_id"])
    .where("system", "=", sought.system)
    .where(isOneOf(db, "external_id", sought.externalIds))
    .execute();
  const addresses = await db
    .selectFrom("contact_point")
    .select(["value_hash", "customer_id"])
    .where("kind", "=", "email")
    .where(isOneOf(db, "value_hash", sought.emailHashes))
    .orderBy("customer_id")
    .execute();
  const ids = [...sources, ...addresses].map(({ customer_id }) => customer_id);
  const known = await readKnownCustomers(db, ids, sought.matchKeys);
  return {
    byExternalId: new Map(
      sources.flatMap((row) => {
        const one = known.get(row.customer_id);
        return one ? [[row.external_id, one] as const] : [];
      }),
    ),
    byMatchKey: new Map([...known.values()].flatMap((one) => (one.matchKey ? [[one.matchKey, one]] : []))),
    byEmailHash: groupByHash(addresses, known),
  };
}

/** Null where there is none; locked until the end of the transaction. */
export async function findKnownCustomer(db: Tx, id: CustomerId): Promise<KnownCustomer | null> {
  const known = await readKnownCustomers(db, [id], []);
  return known.get(id) ?? null;
}

/** Everybody who has one of these values; locked until the end of the transaction. */
export async function listKnownCustomersWithValues(db: Tx, valueHashes: string[]): Promise<KnownCustomer[]> {
  const rows = await db
    .selectFrom("contact_point")
    .select("customer_id")
    .distinct()
    .where(isOneOf(db, "value_hash", valueHashes))
    .execute();
  const known = await readKnownCustomers(
    db,
    rows.map((row) => row.customer_id),
    [],
  );
  return [...known.values()];
}

function groupByHash(
  addresses: { value_hash: string; customer_id: string }[],
  known: Map<CustomerId, KnownCustomer>,
): Map<string, KnownCustomer[]> {
  const groups = new Map<string, KnownCustomer[]>();
  for (const { value_hash, customer_id } of addresses) {
    const one = known.get(customer_id);
    if (one) groups.set(value_hash, [...(groups.get(value_hash) ?? []), one]);
  }
  return groups;
}

/** Those of these ids, and those of these match keys. */
async function readKnownCustomers(
  db: Tx,
  ids: readonly CustomerId[],
  matchKeys: readonly string[],
): Promise<Map<CustomerId, KnownCustomer>> {
  const rows = await db
    .selectFrom("customer")
    .selectAll()
    .where((where) => where.or([isOneOf(db, "id", ids), isOneOf(db, "match_key", matchKeys)]))
    .where("erased_at", "is", null)
    .orderBy("id")
    .$if(dialectOf(db) === "postgres", (query) => query.forUpdate())
    .execute();
  const known = new Map(rows.map((row) => [row.id, toKnownCustomer(row)]));
  await fillIn(db, known);
  return known;
}

async function fillIn(db: Db, known: Map<CustomerId, KnownCustomer>): Promise<void> {
  const ids = [...known.keys()];
  const isTheirs = isOneOf(db, "customer_id", ids);
  const points = await db.selectFrom("contact_point").selectAll().where(isTheirs).orderBy("id").execute();
  for (const row of points) {
    known.get(row.customer_id)!.points.push({
      id: row.id,
      kind: row.kind,
      valueHash: row.value_hash,
      openChannels: JSON.parse(row.open_channels),
      verifiedAt: row.verified_at,
    });
  }
  const sources = await db.selectFrom("customer_source").selectAll().where(isTheirs).execute();
  for (const row of sources) known.get(row.customer_id)!.systems.push(row.system);
  const refusals = await db.selectFrom("contact_refusal").selectAll().where(isTheirs).execute();
  for (const row of refusals) {
    const { value_hash: valueHash, channel, withdrawn_at: withdrawnAt } = row;
    known.get(row.customer_id)!.refusals.push({ valueHash, channel, withdrawnAt });
  }
  const claims = await db.selectFrom("consent_claim").selectAll().where(isTheirs).execute();
  for (const row of claims) {
    const { topic_id: topic, channel, source, given_at: givenAt, detail } = row;
    known.get(row.customer_id)!.claims.push({ topic, channel, source, givenAt, detail });
  }
}

function toKnownCustomer(row: CustomerRow): KnownCustomer {
  return {
    id: row.id,
    name: toPersonName(row),
    language: row.language,
    chosenAt: row.chosen_at,
    proposedStaff: row.proposed_staff_id,
    matchKey: row.match_key,
    systems: [],
    points: [],
    refusals: [],
    claims: [],
  };
}
