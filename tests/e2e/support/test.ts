/**
 * What end-to-end tests import instead of Playwright's own `test`:
 *
 *     test("a customer blocks a member of staff", async ({ page, demo }) => {
 *       await page.goto("/demo");
 *
 * Each test finds the demo begun afresh, and fails when a page does what none may (watch-page.ts).
 */
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
import type { Language } from "../../../app/i18n/language";
import { fastestFolder } from "../../support/fastest-folder";
import { type DemoServer, startDemoServer } from "./demo-server";
import { watchPages } from "./watch-page";

export { expect };

interface Fixtures {
  demo: DemoServer;
  /**
   * Whoever asks for it tries the flow in English where scripts run and in German where they do not: both languages and
   * both worlds, and no test more for it. What is said comes from the dictionaries.
   */
  language: Language;
  /** Every page of every test is watched. */
  watch: undefined;
}

interface WorkerFixtures {
  /** Goes from test to test: starting one costs more than most tests. */
  server: DemoServer;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use) => {
      await inFolder("kontaktwahl-demo-", async (folder) => {
        const server = await startDemoServer(folder);
        await use(server);
        await server.stop();
      });
    },
    { scope: "worker" },
  ],
  demo: async ({ server }, use, testInfo) => {
    await server.beginAfresh();
    const logBefore = server.log().length;
    const log = () => server.log().slice(logBefore);
    await use({ ...server, log });
    const isAsExpected = testInfo.status === testInfo.expectedStatus;
    if (!isAsExpected) await testInfo.attach("server log", { body: log() });
  },
  baseURL: async ({ demo }, use) => {
    await use(demo.url);
  },
  language: async ({ javaScriptEnabled, context, demo }, use) => {
    const language = javaScriptEnabled ? "en" : "de";
    const headers = { Origin: demo.url };
    await context.request.post(`${demo.url}/language`, { form: { language, return: "/" }, headers });
    await use(language);
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
