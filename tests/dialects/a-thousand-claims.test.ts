import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "#db/open-database";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { createTestContext } from "#tests/support/test-context";

const processes = 4;
const claimsPerProcess = 250;
const connectionsPerProcess = 3;
const patienceMs = 240_000;

describeOnBothDialects(
  "a thousand claims at once, from four processes with three connections each",
  (databases) => {
    test(
      "of one customer whose cap leaves one place: exactly one is granted, the others are refused",
      async () => {
        const location = await databases.createTestDatabase();
        const context = createTestContext(openDatabase(location));
        onTestFinished(() => context.db.close());
        await openSmallHouse(context);
        await enterCustomer(context, "Aylin Demir", {
          people: { mode: "ranked", ranked: ["keller"] },
          topics: { advice: ["phone"] },
          caps: [{ max: 1, per: "P1M" }],
        });
        const claiming = await Promise.all(Array.from({ length: processes }, () => startClaiming(location)));
        const answers = (await Promise.all(claiming.map((begin) => begin()))).flat();
        const refused = processes * claimsPerProcess - 1;
        expect(countKinds(answers)).toEqual({ granted: 1, refused });
        const permits = await context.db.reader.selectFrom("permit").select("id").execute();
        expect(permits).toHaveLength(1);
        await expectWholeChain(context, "aylin-demir");
      },
      patienceMs,
    );
  },
);

/** Ready to claim; answers how to begin, so that all begin together. */
async function startClaiming(location: string): Promise<() => Promise<string[]>> {
  const script = ["tests/dialects/claiming-process.ts", location, claimsPerProcess, connectionsPerProcess];
  const claiming = spawn("node_modules/.bin/tsx", script.map(String), { stdio: ["pipe", "pipe", "inherit"] });
  onTestFinished(() => void claiming.kill());
  await once(claiming.stdout, "data");
  return async () => {
    let told = "";
    claiming.stdout.on("data", (part) => {
      told += part;
    });
    claiming.stdin.write("begin\n");
    await once(claiming, "close");
    return JSON.parse(told);
  };
}

function countKinds(answers: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const answer of answers) counts[answer] = (counts[answer] ?? 0) + 1;
  return counts;
}
