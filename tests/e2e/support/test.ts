/**
 * What end-to-end tests import instead of Playwright's own `test`:
 *
 *     test("a customer blocks a member of staff", async ({ page, demo }) => {
 *       await page.goto("/demo");
 *
 * Each test gets a server of its own with the demo's fresh data, and fails when a page does what none may
 * (watch-page.ts).
 */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
import { fastestFolder } from "../../support/fastest-folder";
import { type DemoServer, startDemoServer } from "./demo-server";
import { watchPages } from "./watch-page";

export { expect };

interface Fixtures {
  demo: DemoServer;
  /** Every page of every test is watched. */
  watch: undefined;
}

interface WorkerFixtures {
  /** A data folder as the server seeds it at its first start. */
  seededData: string;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  seededData: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use) => {
      await inFolder("kontaktwahl-seeded-", async (folder) => {
        await (await startDemoServer(folder)).stop();
        await use(folder);
      });
    },
    { scope: "worker" },
  ],
  demo: async ({ seededData }, use, testInfo) => {
    await inFolder("kontaktwahl-demo-", async (folder) => {
      cpSync(seededData, folder, { recursive: true });
      const demo = await startDemoServer(folder);
      await use(demo);
      await demo.stop();
      const isAsExpected = testInfo.status === testInfo.expectedStatus;
      if (!isAsExpected) await testInfo.attach("server log", { body: demo.log() });
    });
  },
  baseURL: async ({ demo }, use) => {
    await use(demo.url);
  },
  watch: [
    async ({ context, demo }, use) => {
      const faults = watchPages(context, demo.url);
      await use(undefined);
      expect(faults, "what no page may do").toEqual([]);
    },
    { auto: true },
  ],
});

/** Gone afterwards, however `work` ends. */
async function inFolder(prefix: string, work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(fastestFolder(), prefix));
  await work(folder).finally(() => rmSync(folder, { recursive: true, force: true }));
}
