import type { CustomerId } from "~/domain/people/customer";
import { askedOnce, type Places } from "../compiled-once";
import type { Db, Tx } from "../dialects/dialect";

/** Each call is asked about once. `invitationId`: what the yes opened; null = no. */
export async function insertMissedCallAnswer(
  tx: Tx,
  customerId: CustomerId,
  { contactId, invitationId, now }: { contactId: string; invitationId: string | null; now: number },
): Promise<void> {
  await tx
    .insertInto("missed_call_answer")
    .values({
      ...{ customer_id: customerId, contact_id: contactId },
      ...{ invitation_id: invitationId, answered_at: now },
    })
    .execute();
}

/** The calls about which the customer was asked since then. */
export async function listMissedCallsAnswered(
  db: Db,
  customerId: CustomerId,
  since: number,
): Promise<Set<string>> {
  const rows = await answeredSince(db, { customerId, since });
  return new Set(rows.map(({ contact_id }) => contact_id));
}

const answeredSince = askedOnce((db, { customerId, since }: Places<{ customerId: string; since: number }>) =>
  db
    .selectFrom("missed_call_answer")
    .select("contact_id")
    .where("customer_id", "=", customerId)
    .where("answered_at", ">=", since),
);
