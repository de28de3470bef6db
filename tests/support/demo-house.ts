/** The doors for programs in the demo's house, on its Tuesday; filled once per file, and fresh for whoever asks. */
import { afterAll, beforeAll, onTestFinished } from "vitest";
import type { DialectName } from "#db/dialects/dialect";
import { openDatabase } from "#db/open-database";
import { seedDemo } from "~/operations/demo/seed-demo.server";
import { testDatabases } from "./databases";
import { openTestApi, type TestApi } from "./test-api";
import { createTestContext, type TestContext } from "./test-context";

export interface DemoHouses {
  openContext(): Promise<TestContext>;
  openApi(): Promise<TestApi>;
}

export function shareDemoHouse(dialect: DialectName = "sqlite"): DemoHouses {
  const whenOver: (() => void | Promise<void>)[] = [];
  let filled: string;
  beforeAll(async () => {
    filled = await testDatabases(dialect, (work) => whenOver.unshift(work)).createTestDatabase();
    const db = openDatabase(filled);
    await seedDemo(createTestContext(db));
    await db.close();
  });
  afterAll(async () => {
    for (const work of whenOver) await work();
  });
  const openContext = async () => {
    const db = openDatabase(await testDatabases(dialect).copyTestDatabase(filled));
    onTestFinished(() => db.close());
    return createTestContext(db);
  };
  return { openContext, openApi: async () => openTestApi({ mode: "demo", context: await openContext() }) };
}
