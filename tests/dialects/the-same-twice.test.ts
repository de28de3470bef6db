/** A program sends the same request to two processes at once, as happens where a balancer stands before them. */
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "#db/open-database";
import { dialer } from "#tests/support/claim-as";
import { describeOnBothDialects } from "#tests/support/databases";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { createTestContext, type TestContext } from "#tests/support/test-context";
import { type ClaimPermitResult, claimPermit } from "~/operations/permits/claim-permit.server";
import type { NotFirst } from "~/operations/programs/answer-once.server";

const request = { sender: { type: "staff", id: "keller" }, channel: "phone", topic: "advice" } as const;

/** With a number of its own in the answer, so that two that were made apart cannot look alike. */
function claimOnce(context: TestContext, key: string): Promise<ClaimPermitResult | NotFirst> {
  const answer = (result: ClaimPermitResult) => ({
    status: result.kind === "granted" ? 201 : 409,
    body: result.kind === "granted" ? result.permit.id : null,
  });
  return claimPermit(
    context,
    {
      customer: { id: "aylin-demir" },
      request,
      through: dialer,
      periodMs: null,
      reason: "",
      issuer: null,
    },
    { clientId: "dialer", key, asked: "the same", answer },
  );
}

describeOnBothDialects("the same request, sent to two processes at once", ({ createTestDatabase }) => {
  /** Everybody may call, as often as they like: only the key stands against a second permit. */
  async function openProcesses(): Promise<TestContext[]> {
    const location = await createTestDatabase();
    const contexts = [1, 2].map(() => createTestContext(openDatabase(location)));
    onTestFinished(async () => {
      for (const { db } of contexts) await db.close();
    });
    await openSmallHouse(contexts[0]!);
    await enterCustomer(contexts[0]!, "Aylin Demir", {
      people: { mode: "anyone", teams: [] },
      topics: { advice: ["phone"] },
    });
    return contexts;
  }

  test("is one permit: the second is answered as the first, or told that the first is under way", async () => {
    const contexts = await openProcesses();
    for (let round = 0; round < 5; round++) {
      const key = `call ${round}`;
      const results = await Promise.all([0, 1, 0, 1].map((process) => claimOnce(contexts[process]!, key)));
      const granted = results.filter((result) => result.kind === "granted");
      expect(granted).toHaveLength(1);
      const again = { kind: "answered_before", status: 201, body: granted[0]!.permit.id };
      for (const result of results) {
        expect([granted[0], again, { kind: "key_in_flight" }]).toContainEqual(result);
      }
      for (const context of contexts) expect(await claimOnce(context, key)).toEqual(again);
      const permits = await contexts[0]!.db.reader.selectFrom("permit").select("id").execute();
      expect(permits).toHaveLength(round + 1);
    }
  });

  test("is done by the second where the first failed", async () => {
    const [first, second] = (await openProcesses()) as [TestContext, TestContext];
    const failing = { ...first, vault: { ...first.vault, seal: fail } };
    await expect(claimOnce(failing, "one")).rejects.toThrow("No disk.");
    expect(await claimOnce(second, "one")).toMatchObject({ kind: "granted" });
  });
});

function fail(): never {
  throw new Error("No disk.");
}
