import type { CustomerId } from "~/domain/people/customer";
import { listUsableChannelsOf, type ReachableBy } from "~/domain/people/usable-channels";
import type { ChannelId } from "~/domain/preference/channel";
import type { Db } from "../dialects/dialect";

/** What decisions ask: the channels by which each customer can be reached, whoever has none left out. Reads no address. */
export async function listUsableChannels(
  db: Db,
  customerIds: CustomerId[],
): Promise<Map<CustomerId, ChannelId[]>> {
  const refused = await listRefusedChannels(db, customerIds);
  const rows = await db
    .selectFrom("contact_point")
    .select(["customer_id", "kind", "value_hash", "open_channels", "bad_since"])
    .where("customer_id", "in", customerIds)
    .execute();
  const points = new Map<CustomerId, ReachableBy[]>();
  for (const row of rows) {
    const point: ReachableBy = {
      kind: row.kind,
      openChannels: JSON.parse(row.open_channels),
      badSince: row.bad_since,
      refusedChannels: refused.get(row.value_hash) ?? [],
    };
    points.set(row.customer_id, [...(points.get(row.customer_id) ?? []), point]);
  }
  return new Map([...points].map(([id, reachableBy]) => [id, listUsableChannelsOf(reachableBy)]));
}

/** By the hash of a value: the channels that anybody who has it refused. */
async function listRefusedChannels(db: Db, customerIds: CustomerId[]): Promise<Map<string, ChannelId[]>> {
  const rows = await db
    .selectFrom("contact_refusal")
    .innerJoin("contact_point", "contact_point.value_hash", "contact_refusal.value_hash")
    .select(["contact_refusal.value_hash", "contact_refusal.channel"])
    .distinct()
    .where("contact_point.customer_id", "in", customerIds)
    .where("contact_refusal.withdrawn_at", "is", null)
    .execute();
  const refused = new Map<string, ChannelId[]>();
  for (const row of rows) refused.set(row.value_hash, [...(refused.get(row.value_hash) ?? []), row.channel]);
  return refused;
}
