/**
 * `npm test`: everything, cheap first, all of it even where something fails. The last line counts every test and
 * every check; the exit code is 0 only where nothing failed.
 */
import { mkdirSync } from "node:fs";
import { prepareChromium } from "./support/prepare-chromium";
import { runCheck, runPlaywright, runVitest, type StepResult, startCommand } from "./support/run-step";

mkdirSync("test-results", { recursive: true });

// On a fresh machine: what takes minutes of the network, or of one core, while the other does what needs none of it.
const isFresh = Boolean(process.env.CI);
const compiling = isFresh
  ? startCommand("compile what is native", "npm", ["rebuild", "--no-bin-links"])
  : null;
const gettingChromium = prepareChromium();

const results: (StepResult | null)[] = [
  await runCheck("format and lint", "biome", ["ci", "--colors=off", "."]),
  await runCheck("types", "typescript-7/bin/tsc", ["--noEmit"]),
  // Keeps one core busy, as compiling does beside it: so both are, and the tests after it find both theirs.
  await runCheck("build", "remix", ["vite:build"]),
  await runVitest("unit, properties, architecture", "unit"),
  await compiling,
  await runVitest("architecture of the build", "build"),
  await runVitest("integration on SQLite and PostgreSQL", "integration", "doors"),
  await runVitest("faults on SQLite and PostgreSQL", "faults"),
  (await gettingChromium) ?? (await runPlaywright("in the browser, with and without JavaScript")),
];
const steps = results.filter((result) => result !== null);

for (const { title, passed, failed, seconds } of steps) {
  console.log(`${failed ? "✗" : "✓"} ${title}: ${passed} passed, ${failed} failed, ${seconds} s`);
}
const sum = (key: "passed" | "failed") => steps.reduce((total, result) => total + result[key], 0);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") > 0 ? 1 : 0;
