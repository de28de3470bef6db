import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const room = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const withoutDatabase = ["tests/unit/**/*.test.{ts,tsx}", "tests/properties/**/*.test.ts"];
const ofTheSource = ["tests/architecture/*.test.ts"];
const ofTheBuild = ["tests/architecture/built/*.test.ts"];
const inTheBrowser = ["tests/e2e/**", "tests/accessibility/**"];

/** Three projects: `unit` needs nothing, `build` needs a build, `integration` brings its databases. */
export default defineConfig({
  resolve: { alias: { "~": room("./app"), "#db": room("./db"), "#tests": room("./tests") } },
  test: {
    // Properties and databases take their time on a busy machine of two cores.
    testTimeout: 30_000,
    // One would be left of two cores otherwise: vitest keeps one for itself, which only watching needs.
    maxWorkers: availableParallelism(),
    projects: [
      { extends: true, test: { name: "unit", include: [...withoutDatabase, ...ofTheSource] } },
      { extends: true, test: { name: "build", include: ofTheBuild } },
      {
        extends: true,
        test: {
          name: "integration",
          // Whatever is none of the others: no new folder falls through.
          include: ["tests/**/*.test.ts"],
          exclude: [
            ...withoutDatabase,
            ...ofTheSource,
            ...ofTheBuild,
            ...inTheBrowser,
            "tests/benchmarks/**",
          ],
          globalSetup: ["tests/support/start-databases.ts"],
        },
      },
    ],
  },
});
