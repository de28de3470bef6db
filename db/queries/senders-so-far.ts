import type { CustomerId } from "~/domain/people/customer";
import type { SenderType } from "~/domain/preference/preference";
import type { Db } from "../dialects/dialect";

/** Who got or may have got in touch, by which way; each pair once. */
export interface SenderSoFar {
  type: SenderType;
  id: string;
  channel: string;
}

/** Of contacts, and of permits that became none. */
export async function listSendersSoFar(db: Db, customerId: CustomerId): Promise<SenderSoFar[]> {
  const ofPermits = db
    .selectFrom("permit")
    .select(["sender_type as type", "sender_id as id", "channel"])
    .where("customer_id", "=", customerId)
    .where("contact_id", "is", null)
    .where("granted_at", "is not", null);
  const rows = await db
    .selectFrom("contact")
    .select(["sender_type as type", "sender_id as id", "channel"])
    .where("customer_id", "=", customerId)
    .union(ofPermits)
    .execute();
  return rows.map(({ type, ...pair }) => ({ ...pair, type: type as SenderType }));
}
