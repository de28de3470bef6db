import type { Database } from "#db/open-database";

/** As if a document had been stored that cannot be read as it was meant, by whatever wrote it. */
export async function damageChoice(
  { writer }: Database,
  customerId: string,
  document: string,
): Promise<void> {
  await writer.updateTable("preference").set({ document }).where("customer_id", "=", customerId).execute();
  await writer
    .updateTable("customer")
    .set((row) => ({ revision: row("revision", "+", 1) }))
    .where("id", "=", customerId)
    .execute();
}
