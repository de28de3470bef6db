/** The doors for programs in the demo's house, on its Tuesday; filled once per file, and fresh for whoever asks. */
import { copyFileSync } from "node:fs";
import { beforeAll, onTestFinished } from "vitest";
import { openDatabase } from "#db/open-database";
import { seedDemo } from "~/operations/seed-demo.server";
import { testDatabases } from "./databases";
import { openTestApi, type TestApi } from "./test-api";
import { createTestContext, type TestContext } from "./test-context";

export interface DemoHouses {
  openContext(): Promise<TestContext>;
  openApi(): Promise<TestApi>;
}

export function shareDemoHouse(): DemoHouses {
  let filled: string;
  beforeAll(async () => {
    filled = await testDatabases("sqlite", () => {}).createTestDatabase();
    const db = openDatabase(filled);
    await seedDemo(createTestContext(db));
    await db.close();
  });
  const openContext = async () => {
    const own = await testDatabases("sqlite").createTestDatabase();
    copyFileSync(filled, own);
    const db = openDatabase(own);
    onTestFinished(() => db.close());
    return createTestContext(db);
  };
  return { openContext, openApi: async () => openTestApi({ mode: "demo", context: await openContext() }) };
}
