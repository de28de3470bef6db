/** What customers are called, where a page names them or searches for them. Who was erased has no name. */
import type { CustomerId } from "~/domain/people/customer";
import type { PersonName } from "~/domain/people/directory";
import { foldName } from "~/domain/people/fold-name";
import type { Db } from "../dialects/dialect";
import { isOneOf } from "../dialects/is-one-of";
import { toPersonName } from "./directory";

export async function listCustomerNames(
  db: Db,
  ids: readonly CustomerId[],
): Promise<Map<CustomerId, PersonName>> {
  const rows = await db
    .selectFrom("customer")
    .select(["id", "salutation", "given_name", "family_name"])
    .where(isOneOf(db, "id", ids))
    .where("erased_at", "is", null)
    .execute();
  return new Map(rows.map((row) => [row.id, toPersonName(row)]));
}

/** Those whose name holds every word of the text, at most `max`. */
export async function listCustomersCalled(db: Db, text: string, max: number): Promise<CustomerId[]> {
  const words = foldName(text).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  let query = db.selectFrom("customer").select("id").where("erased_at", "is", null);
  // A folded word holds letters and digits alone: nothing that `like` would take for a sign of its own.
  for (const word of words) query = query.where("search_name", "like", `%${word}%`);
  const rows = await query.orderBy("search_name").orderBy("id").limit(max).execute();
  return rows.map(({ id }) => id);
}
