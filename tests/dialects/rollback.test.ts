import { expect, test } from "vitest";
import { describeOnBothDialects } from "#tests/support/databases";

describeOnBothDialects("a transaction", ({ openTestDatabase }) => {
  test("leaves nothing behind when it fails, and throws what it threw", async () => {
    const db = await openTestDatabase();
    const failing = db.transaction(async (tx) => {
      await tx.insertInto("team").values({ id: "t-muc", names: "{}", place: 1 }).execute();
      throw new Error("the branch burnt down");
    });
    await expect(failing).rejects.toThrow("the branch burnt down");
    expect(await db.reader.selectFrom("team").selectAll().execute()).toEqual([]);
  });
});
