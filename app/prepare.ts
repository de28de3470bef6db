/**
 * What runs before the process itself, from source: it checks the configuration and builds where there is no build,
 * for the demo also where the build is older than its sources. Faults are told one plain line each, and end it.
 * The command line (`--cli`) reads its configuration itself: npm hands what the operator typed to the last command only.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { readConfig } from "./config.server";

const buildProduct = "build/server/server.js";
const buildInputs = ["app", "db", "public", "package-lock.json", "vite.config.ts", "remix.config.js"];

if (process.argv.includes("--cli")) buildWhereMissing();
else checkAndBuild();

function buildWhereMissing(): void {
  if (!existsSync(buildProduct)) build();
}

function checkAndBuild(): void {
  const result = readConfig(process.env, process.argv);
  if (!result.ok) {
    for (const fault of result.faults) console.error(fault);
    process.exit(1);
  }
  if (!existsSync(buildProduct) || (result.config.mode === "demo" && isBuildOlderThanSources())) build();
}

function isBuildOlderThanSources(): boolean {
  const builtAt = statSync(buildProduct).mtimeMs;
  return buildInputs.some((path) => newestChange(path) > builtAt);
}

function newestChange(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

function build(): void {
  console.error("Building (half a minute, once) …");
  const { status } = spawnSync("npm", ["run", "--silent", "build"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) process.exit(status ?? 1);
}
