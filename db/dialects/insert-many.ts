import type { Insertable } from "kysely";
import type { Schema } from "../schema";
import type { Tx } from "./dialect";

/** Few lengths, so that few statements are prepared; the longest stays far below SQLite's limit of parameters. */
const chunkLengths = [100, 10, 1];

/** Inserts rows of one table, in their order. */
export async function insertMany<Table extends keyof Schema>(
  tx: Tx,
  table: Table,
  rows: readonly Insertable<Schema[Table]>[],
): Promise<void> {
  let done = 0;
  for (const length of chunkLengths) {
    for (; rows.length - done >= length; done += length) {
      const chunk = rows.slice(done, done + length);
      await tx
        .insertInto(table)
        .values(chunk as never)
        .execute();
    }
  }
}
