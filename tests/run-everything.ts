/**
 * `npm test`: everything, cheap first, all of it even where something fails. The last line counts every test and
 * every check; the exit code is 0 only where nothing failed.
 */
import { mkdirSync } from "node:fs";
import { prepareChromium } from "./support/prepare-chromium";
import { runCheck, runPlaywright, runVitest, type StepResult } from "./support/run-step";

mkdirSync("test-results", { recursive: true });

const results: StepResult[] = [
  await runCheck("format and lint", "biome", ["ci", "--colors=off", "."]),
  await runCheck("types", "tsc", ["--noEmit"]),
  await runVitest("unit, properties, architecture", "unit"),
  await runVitest("integration on SQLite and PostgreSQL", "integration"),
  await runVitest("faults on SQLite and PostgreSQL", "faults"),
  await runCheck("build", "remix", ["vite:build"]),
  await runVitest("architecture of the build", "build"),
  (await prepareChromium()) ?? (await runPlaywright("in the browser, with and without JavaScript")),
];

for (const { title, passed, failed, seconds } of results) {
  console.log(`${failed ? "✗" : "✓"} ${title}: ${passed} passed, ${failed} failed, ${seconds} s`);
}
const sum = (key: "passed" | "failed") => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") > 0 ? 1 : 0;
