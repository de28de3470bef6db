import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { openDatabase } from "#db/open-database";
import { describeOnBothDialects } from "#tests/support/databases";

describeOnBothDialects("closing a database", ({ createTestDatabase }) => {
  test("answers nothing afterwards", async () => {
    const db = openDatabase(await createTestDatabase());
    await db.reader.selectFrom("team").selectAll().execute();
    await db.transaction((tx) => tx.deleteFrom("team").execute());
    await db.close();
    await expect(db.reader.selectFrom("team").selectAll().execute()).rejects.toThrow();
    await expect(db.transaction(async () => {})).rejects.toThrow();
  });

  test("answers nothing afterwards where it was never used", async () => {
    const db = openDatabase(await createTestDatabase());
    await db.close();
    await expect(db.reader.selectFrom("team").selectAll().execute()).rejects.toThrow();
    await expect(db.transaction((tx) => tx.selectFrom("team").selectAll().execute())).rejects.toThrow();
  });

  test("lets the process end by itself", async () => {
    const script = `
      import { openDatabase } from "./db/open-database.ts";
      const db = openDatabase(${JSON.stringify(await createTestDatabase())});
      await db.transaction((tx) => tx.selectFrom("team").selectAll().execute());
      await db.close();
      console.log("closed");
    `;
    const args = ["--import", "tsx", "--input-type=module", "-e", script];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, {
      encoding: "utf8",
      timeout: 90_000,
    });
    expect({ stdout, stderr, status }).toEqual({ stdout: "closed\n", stderr: "", status: 0 });
  });
});
