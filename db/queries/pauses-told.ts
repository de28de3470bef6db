import type { CustomerId } from "~/domain/people/customer";
import type { LocalDate } from "~/domain/preference/preference";
import { askedOnce, type Places } from "../compiled-once";
import type { Db } from "../dialects/dialect";

/** The customer knows that pauses which ended up to this day are over; null = of none. */
export async function findPausesToldUntil(db: Db, id: CustomerId): Promise<LocalDate | null> {
  const [customer] = await pausesTold(db, { id });
  return customer?.pauses_told_until ?? null;
}

const pausesTold = askedOnce((db, { id }: Places<{ id: CustomerId }>) =>
  db.selectFrom("customer").select("pauses_told_until").where("id", "=", id),
);

/** An older page does not take back what a newer one told. */
export async function savePausesToldUntil(writer: Db, id: CustomerId, day: LocalDate): Promise<void> {
  await writer
    .updateTable("customer")
    .set({ pauses_told_until: day })
    .where("id", "=", id)
    .where((row) => row.or([row("pauses_told_until", "is", null), row("pauses_told_until", "<", day)]))
    .execute();
}
