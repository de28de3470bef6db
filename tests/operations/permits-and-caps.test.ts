import fc from "fast-check";
import { expect, test } from "vitest";
import { claimAs } from "#tests/support/claim-as";
import { testDatabases } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { permitOutcomes } from "~/domain/permission/permit";
import { showLetter } from "~/operations/customers/show-letter.server";
import { reportPermit } from "~/operations/permits/report-permit.server";

const morning = "2026-11-24T08:00:00+01:00";
const max = 2;
const minuteMs = 60_000;

const step = fc.oneof(
  fc.record({ claim: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ report: fc.nat(9), outcome: fc.constantFrom(...permitOutcomes) }),
  fc.record({ minutes: fc.integer({ min: 1, max: 40 }) }),
);

test("no order of claims, reports, releases and waiting ever takes more places than the cap leaves", async () => {
  const context = await testDatabases("sqlite").openTestContext(morning);
  await openSmallHouse(context);
  let houses = 0;
  const property = fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
    context.setNow(morning);
    const customer = await enterCustomer(context, `Aylin Demir${++houses}`, {
      people: { mode: "ranked", ranked: ["keller"] },
      topics: { advice: ["phone"] },
      caps: [{ max, per: "P1M" }],
    });
    const permits: string[] = [];
    const gone = new Set<string>();
    for (const one of steps) {
      if ("minutes" in one) {
        context.setNow(new Date(context.clock() + one.minutes * minuteMs).toISOString());
      } else if ("claim" in one) {
        const claims = Array.from({ length: one.claim }, () => claimAs(context, "keller", { customer }));
        for (const result of await Promise.all(claims)) {
          if (result.kind === "granted") permits.push(result.permit.id);
        }
      } else if (permits.length > 0) {
        const permitId = permits[one.report % permits.length]!;
        const reportedBy = { type: "staff", id: "keller" } as const;
        const { outcome } = one;
        const result = await reportPermit(context, { permitId, reportedBy, outcome, at: null });
        if (result.kind === "reported" && outcome === "not_contacted") gone.add(permitId);
      }
      const [budget] = (await showLetter(context, customer)).budgets;
      expect(budget?.used).toBe(permits.length - gone.size);
      expect(budget?.used).toBeLessThanOrEqual(max);
    }
    await expectWholeChain(context, customer);
  });
  await fc.assert(property, { numRuns: 40 });
});
