/**
 * Runs every `*.bench.ts` of this folder, one after the other, each in a process of its own: none measures the memory of
 * another. A word on the command line picks by name.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const words = process.argv.slice(2);
const benches = readdirSync(import.meta.dirname).filter(
  (name) => name.endsWith(".bench.ts") && name.includes(words[0] ?? ""),
);

for (const name of benches.sort()) {
  console.log(`\n${name.replace(".bench.ts", "")}`);
  const file = join(import.meta.dirname, name);
  const { status } = spawnSync(process.execPath, ["--import", "tsx", file, ...words], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
