import type { CustomerId } from "~/domain/people/customer";
import type { ChannelId } from "~/domain/preference/channel";
import type { Db, Tx } from "../dialects/dialect";

/** A no to one address or number for one channel; it binds everybody who shares the value. */
export interface ContactRefusal {
  valueHash: string;
  channel: ChannelId;
  /** Where it was said: `portal`, or the system and column of an import. */
  source: string;
  refusedAt: number;
  withdrawnAt: number | null;
}

/** Holds at once. A refusal that holds already stays as it was; one that was withdrawn is made anew. */
export async function recordContactRefusal(
  tx: Tx,
  customerId: CustomerId,
  refusal: Omit<ContactRefusal, "withdrawnAt">,
): Promise<void> {
  const row = {
    customer_id: customerId,
    value_hash: refusal.valueHash,
    channel: refusal.channel,
    source: refusal.source,
    refused_at: refusal.refusedAt,
    withdrawn_at: null,
  };
  await tx
    .insertInto("contact_refusal")
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(["customer_id", "value_hash", "channel"])
        .doUpdateSet({ source: row.source, refused_at: row.refused_at, withdrawn_at: null })
        .where("contact_refusal.withdrawn_at", "is not", null),
    )
    .execute();
}

/** Takes back this customer's own refusal; what others said of the same value stays. */
export async function withdrawContactRefusal(
  tx: Tx,
  customerId: CustomerId,
  valueHash: string,
  channel: ChannelId,
  withdrawnAt: number,
): Promise<void> {
  await tx
    .updateTable("contact_refusal")
    .set({ withdrawn_at: withdrawnAt })
    .where("customer_id", "=", customerId)
    .where("value_hash", "=", valueHash)
    .where("channel", "=", channel)
    .where("withdrawn_at", "is", null)
    .execute();
}

/** The customer's own, withdrawn ones too, oldest first. */
export async function listContactRefusals(db: Db, customerId: CustomerId): Promise<ContactRefusal[]> {
  const rows = await db
    .selectFrom("contact_refusal")
    .selectAll()
    .where("customer_id", "=", customerId)
    .orderBy("refused_at")
    .orderBy("channel")
    .execute();
  return rows.map((row) => ({
    valueHash: row.value_hash,
    channel: row.channel,
    source: row.source,
    refusedAt: row.refused_at,
    withdrawnAt: row.withdrawn_at,
  }));
}

/** Everybody whose decisions a refusal of this value changes: bump their revisions. */
export async function listCustomersWithValue(db: Db, valueHash: string): Promise<CustomerId[]> {
  const rows = await db
    .selectFrom("contact_point")
    .select("customer_id")
    .distinct()
    .where("value_hash", "=", valueHash)
    .orderBy("customer_id")
    .execute();
  return rows.map((row) => row.customer_id);
}
