/** Runs every `*.bench.ts` of this folder, one after the other; a word on the command line picks by name. */
import { readdirSync } from "node:fs";

const wanted = process.argv[2] ?? "";
const benches = readdirSync(import.meta.dirname).filter(
  (name) => name.endsWith(".bench.ts") && name.includes(wanted),
);

for (const name of benches.sort()) {
  console.log(`\n${name.replace(".bench.ts", "")}`);
  await import(`./${name}`);
}
