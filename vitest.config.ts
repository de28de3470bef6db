import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const room = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const withoutDatabase = ["tests/unit/**/*.test.{ts,tsx}", "tests/properties/**/*.test.ts"];
const ofTheSource = ["tests/architecture/*.test.ts"];
const ofTheBuild = ["tests/architecture/built/*.test.ts"];
const inTheBrowser = ["tests/e2e/**", "tests/accessibility/**"];
/** What every door refuses by the same code on both, and what needs no database. */
const withoutStorage = /^every-door|^simulate-/;
/** Doors for programs whose tests do not themselves say on which database: they are opened on PostgreSQL as well. */
const ofDoors = readdirSync(room("tests/api"), { recursive: true, encoding: "utf8" })
  .filter((path) => /\/.*(?<!faults)\.test\.ts$/.test(path) && !withoutStorage.test(path))
  .map((path) => `tests/api/${path}`)
  .filter((path) => !namesItsDatabase(path));
/** Tests that put modules of their own in the place of ours, or watch ours, which nobody else may find. */
const withFaults = ["tests/api/**/faults.test.ts", "tests/operations/decide-in-nobodys-place.test.ts"];

function namesItsDatabase(path: string): boolean {
  return /OnBothDialects|testDatabases\(|postgres/.test(readFileSync(room(path), "utf8"));
}

/**
 * `unit` needs nothing, `build` and the commands of `integration` need a build, `integration`, `doors` and `faults`
 * bring their databases. All but `faults` load what they test once per worker, which took half of their time.
 */
export default defineConfig({
  resolve: { alias: { "~": room("./app"), "#db": room("./db"), "#tests": room("./tests") } },
  test: {
    // A limit tells what hangs from what is slow: on a busy machine of two cores much takes twenty times as long.
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // What comes soon comes when it comes: less than a test's own time says nothing on such a machine.
    expect: { poll: { timeout: 20_000 } },
    // One would be left of two cores otherwise: vitest keeps one for itself, which only watching needs.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: { name: "unit", isolate: false, include: [...withoutDatabase, ...ofTheSource] },
      },
      { extends: true, test: { name: "build", isolate: false, include: ofTheBuild } },
      {
        extends: true,
        test: { name: "faults", include: withFaults, globalSetup: ["tests/support/start-databases.ts"] },
      },
      {
        extends: true,
        test: {
          name: "doors",
          isolate: false,
          include: ofDoors,
          globalSetup: ["tests/support/start-databases.ts"],
          provide: { usualDialect: "postgres" },
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          isolate: false,
          // Whatever is none of the others: no new folder falls through.
          include: ["tests/**/*.test.ts"],
          exclude: [
            ...withoutDatabase,
            ...ofTheSource,
            ...ofTheBuild,
            ...withFaults,
            ...inTheBrowser,
            "tests/benchmarks/**",
          ],
          globalSetup: ["tests/support/start-databases.ts"],
        },
      },
    ],
  },
});
