import { expect, test } from "vitest";
import { customerRow } from "#tests/support/customer-row";
import { describeOnBothDialects } from "#tests/support/databases";

describeOnBothDialects("whole numbers", ({ openTestDatabase }) => {
  test("come back as the numbers they were: instants to the year 2199, counts, sums", async () => {
    const db = await openTestDatabase();
    const createdAt = Date.UTC(2199, 11, 31, 23, 59, 59, 999);
    await db.writer
      .insertInto("customer")
      .values({ ...customerRow("a"), created_at: createdAt })
      .execute();
    const { countAll, max } = db.reader.fn;
    const row = await db.reader
      .selectFrom("customer")
      .select([countAll<number>().as("customers"), max("created_at").as("createdAt")])
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ customers: 1, createdAt });
  });
});
