import type { CustomerId } from "~/domain/people/customer";
import type { SenderType } from "~/domain/preference/preference";
import { askedOnce, type Places } from "../compiled-once";
import type { Db } from "../dialects/dialect";

/** Who got or may have got in touch, by which way; each pair once. */
export interface SenderSoFar {
  type: SenderType;
  id: string;
  channel: string;
}

/** Of contacts, and of permits that became none. */
export async function listSendersSoFar(db: Db, customerId: CustomerId): Promise<SenderSoFar[]> {
  const rows = await sendersSoFar(db, { customerId });
  return rows.map(({ type, ...pair }) => ({ ...pair, type: type as SenderType }));
}

const sendersSoFar = askedOnce((db, { customerId }: Places<{ customerId: CustomerId }>) => {
  const ofPermits = db
    .selectFrom("permit")
    .select(["sender_type as type", "sender_id as id", "channel"])
    .where("customer_id", "=", customerId)
    .where("contact_id", "is", null)
    .where("granted_at", "is not", null);
  return db
    .selectFrom("contact")
    .select(["sender_type as type", "sender_id as id", "channel"])
    .where("customer_id", "=", customerId)
    .union(ofPermits);
});
