import type { Customer, CustomerId } from "~/domain/people/customer";
import type { PersonName } from "~/domain/people/directory";
import { ErasedCustomer } from "~/domain/people/erased-customer";
import { searchName } from "~/domain/people/fold-name";
import type { StaffId } from "~/domain/preference/preference";
import { askedOnce, type Places } from "../compiled-once";
import type { Db, Tx } from "../dialects/dialect";
import { markRevised } from "../revised-customers";
import type { CustomerRow } from "../rows/customers";
import type { Vault } from "../vault";
import { toPersonName } from "./directory";

/** `matchKey`: keyed hash of name and e-mail address, where an export gave no id. */
export async function insertCustomer(
  tx: Tx,
  customer: Customer,
  matchKey: string | null = null,
): Promise<void> {
  await tx.insertInto("customer").values(toCustomerRow(customer, matchKey)).execute();
  markRevised(tx, [customer.id]);
}

export async function findCustomer(db: Db, id: CustomerId): Promise<Customer | null> {
  const row = await db
    .selectFrom("customer")
    .selectAll()
    .where("id", "=", id)
    .where("erased_at", "is", null)
    .executeTakeFirst();
  return row ? toCustomer(row) : null;
}

/** Throws where there is none any more. */
export async function getCustomer(db: Db, id: CustomerId): Promise<Customer> {
  const customer = await findCustomer(db, id);
  if (!customer) throw new ErasedCustomer(id);
  return customer;
}

/** All who have this e-mail address, by its hash; several people may share one. Known bad ones are left out. */
export async function listCustomersByEmailHash(db: Db, valueHash: string): Promise<Customer[]> {
  const rows = await db
    .selectFrom("customer")
    .selectAll()
    .where("id", "in", (points) =>
      points
        .selectFrom("contact_point")
        .select("customer_id")
        .where("value_hash", "=", valueHash)
        .where("kind", "=", "email")
        .where("bad_since", "is", null),
    )
    .orderBy("id")
    .execute();
  return rows.map(toCustomer);
}

/** In the order of the ids, behind `after`. */
export async function listCustomerIds(
  db: Db,
  { after, max }: { after: CustomerId; max: number },
): Promise<CustomerId[]> {
  const rows = await db
    .selectFrom("customer")
    .select("id")
    .where("id", ">", after)
    .orderBy("id")
    .limit(max)
    .execute();
  return rows.map(({ id }) => id);
}

/** Those who have not chosen in person, in the order of their ids, behind `after`. */
export async function listNotChosen(
  db: Db,
  { after, max }: { after: CustomerId; max: number },
): Promise<CustomerId[]> {
  const rows = await db
    .selectFrom("customer")
    .select("id")
    .where("id", ">", after)
    .where("chosen_at", "is", null)
    .where("erased_at", "is", null)
    .orderBy("id")
    .limit(max)
    .execute();
  return rows.map(({ id }) => id);
}

/** Whatever affects a decision about the customer calls this in its own transaction. */
export async function bumpCustomerRevision(tx: Tx, id: CustomerId): Promise<void> {
  await tx
    .updateTable("customer")
    .set((row) => ({ revision: row("revision", "+", 1) }))
    .where("id", "=", id)
    .execute();
  markRevised(tx, [id]);
}

export async function renameCustomer(tx: Tx, id: CustomerId, name: PersonName): Promise<void> {
  await tx
    .updateTable("customer")
    .set({
      salutation: name.salutation ?? null,
      given_name: name.givenName,
      family_name: name.familyName,
      search_name: searchName(name),
    })
    .where("id", "=", id)
    .execute();
}

/** As somebody else records it: what the customer chose in person stays. */
export async function saveCustomerLanguage(tx: Tx, id: CustomerId, language: string): Promise<void> {
  await tx
    .updateTable("customer")
    .set({ language })
    .where("id", "=", id)
    .where("language_chosen_at", "is", null)
    .execute();
}

export async function chooseCustomerLanguage(
  tx: Tx,
  id: CustomerId,
  { language, at }: { language: string; at: number },
): Promise<void> {
  await tx.updateTable("customer").set({ language, language_chosen_at: at }).where("id", "=", id).execute();
}

export async function proposeStaffMember(tx: Tx, id: CustomerId, staff: StaffId | null): Promise<void> {
  await tx.updateTable("customer").set({ proposed_staff_id: staff }).where("id", "=", id).execute();
}

/** The word that a caller with a permit says first; null = the customer chose none. */
export async function findCallWord(db: Db, vault: Vault, id: CustomerId): Promise<string | null> {
  const [row] = await callWords(db, { id });
  return row?.call_word ? vault.open(row.call_word) : null;
}

const callWords = askedOnce((db, { id }: Places<{ id: CustomerId }>) =>
  db.selectFrom("customer").select("call_word").where("id", "=", id),
);

export async function saveCallWord(tx: Tx, vault: Vault, id: CustomerId, word: string | null): Promise<void> {
  await tx
    .updateTable("customer")
    .set({ call_word: word === null ? null : vault.seal(word) })
    .where("id", "=", id)
    .execute();
}

/** For queries beside this one; rows never leave `db/`. */
export function toCustomerRow(customer: Customer, matchKey: string | null): CustomerRow {
  return {
    id: customer.id,
    salutation: customer.salutation ?? null,
    given_name: customer.givenName,
    family_name: customer.familyName,
    search_name: searchName(customer),
    language: customer.language,
    language_chosen_at: customer.languageChosenAt ?? null,
    match_key: matchKey,
    call_word: null,
    lot: customer.lot,
    preference_version: 0,
    pauses_told_until: null,
    chosen_at: customer.chosenAt,
    proposed_staff_id: customer.proposedStaff,
    revision: customer.revision,
    created_at: customer.createdAt,
    erased_at: null,
  };
}

/** For queries beside this one. */
export function toCustomer(row: CustomerRow): Customer {
  return {
    id: row.id,
    ...toPersonName(row),
    language: row.language,
    languageChosenAt: row.language_chosen_at,
    lot: row.lot,
    chosenAt: row.chosen_at,
    proposedStaff: row.proposed_staff_id,
    revision: row.revision,
    createdAt: row.created_at,
  };
}
