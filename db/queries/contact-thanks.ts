import type { CustomerId } from "~/domain/people/customer";
import type { PersonName } from "~/domain/people/directory";
import type { StaffId } from "~/domain/preference/preference";
import { askedOnce, type Places } from "../compiled-once";
import type { Db } from "../dialects/dialect";
import { toPersonName } from "./directory";

export interface Thanks {
  contactId: string;
  customer: PersonName;
  /** The contact that it is for. */
  channel: string;
  contactAt: number;
  at: number;
}

/** Once is enough: a second one changes nothing. */
export async function putThanks(
  db: Db,
  customerId: CustomerId,
  thanks: { contactId: string; staff: StaffId; at: number },
): Promise<void> {
  const { contactId, staff, at } = thanks;
  await db
    .insertInto("contact_thanks")
    .values({ customer_id: customerId, contact_id: contactId, staff_id: staff, at })
    .onConflict((conflict) => conflict.columns(["customer_id", "contact_id"]).doNothing())
    .execute();
}

export async function removeThanks(db: Db, customerId: CustomerId, contactId: string): Promise<void> {
  await db
    .deleteFrom("contact_thanks")
    .where("customer_id", "=", customerId)
    .where("contact_id", "=", contactId)
    .execute();
}

/** The contacts for which a customer gave thanks. */
export async function listThankedContacts(db: Db, customerId: CustomerId): Promise<Set<string>> {
  const rows = await thankedContacts(db, { customerId });
  return new Set(rows.map((row) => row.contact_id));
}

const thankedContacts = askedOnce((db, { customerId }: Places<{ customerId: CustomerId }>) =>
  db.selectFrom("contact_thanks").select("contact_id").where("customer_id", "=", customerId),
);

/** What was given to a member of staff since `since`, the newest first. */
export async function listThanksTo(db: Db, staff: StaffId, since: number, limit: number): Promise<Thanks[]> {
  const rows = await db
    .selectFrom("contact_thanks as thanks")
    .innerJoin("contact", (join) =>
      join
        .onRef("contact.customer_id", "=", "thanks.customer_id")
        .onRef("contact.id", "=", "thanks.contact_id"),
    )
    .innerJoin("customer", "customer.id", "thanks.customer_id")
    .select(["thanks.contact_id", "thanks.at", "contact.channel", "contact.at as contact_at"])
    .select(["customer.salutation", "customer.given_name", "customer.family_name"])
    .where("thanks.staff_id", "=", staff)
    .where("thanks.at", ">=", since)
    .orderBy("thanks.at", "desc")
    .orderBy("thanks.contact_id")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    contactId: row.contact_id,
    customer: toPersonName(row),
    channel: row.channel,
    contactAt: row.contact_at,
    at: row.at,
  }));
}
