/** A process of its own that claims: `tsx claiming-process.ts <database> <times> <connections>`, begins at a line on stdin. */
import { once } from "node:events";
import { openDatabase } from "#db/open-database";
import { claimAs } from "#tests/support/claim-as";
import { createTestContext } from "#tests/support/test-context";

const [location = "", times, connections] = process.argv.slice(2);
const contexts = Array.from({ length: Number(connections) }, () => createTestContext(openDatabase(location)));
console.log("ready");
await once(process.stdin, "data");
const claims = Array.from({ length: Number(times) }, (_, index) =>
  claimAs(contexts[index % contexts.length]!, "keller").then(({ kind }) => kind, String),
);
console.log(JSON.stringify(await Promise.all(claims)));
for (const { db } of contexts) await db.close();
process.exit(0);
