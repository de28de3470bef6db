import { defineConfig } from "@playwright/test";
import { findChromium } from "./tests/support/find-chromium";

/** Quiet, and unable to reach anything but this machine. */
const chromiumArgs = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A process for each page would be started for each test; one per browser does.
  "--renderer-process-limit=1",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

/**
 * Every end-to-end test runs twice, with and without JavaScript; one that makes sense in one world alone says so by
 * its tag, `@with-script` or `@without-script`.
 */
export default defineConfig({
  testDir: "tests",
  outputDir: "test-results/browser",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // Two browsers and two servers share two cores: once more tells what is broken from what was late.
  retries: process.env.CI ? 1 : 0,
  // A busy machine of two cores takes its time to start server and browser.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [["list"]],
  use: {
    browserName: "chromium",
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    screenshot: "only-on-failure",
    // No test waits for one page to fade into the next.
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: { executablePath: findChromium() ?? "/usr/bin/chromium", args: chromiumArgs },
  },
  projects: [
    {
      name: "with-script",
      testMatch: ["e2e/**/*.test.ts", "accessibility/**/*.test.ts"],
      grepInvert: /@without-script/,
    },
    {
      name: "without-script",
      testMatch: "e2e/**/*.test.ts",
      grepInvert: /@with-script/,
      use: { javaScriptEnabled: false },
    },
  ],
});
