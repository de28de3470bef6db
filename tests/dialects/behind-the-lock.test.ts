/**
 * Whoever waits for a customer acts at the instant at which their turn comes: what is on record stands in the order in which
 * it became so, and what was still to come when they began to wait has come.
 */
import { expect, onTestFinished, test } from "vitest";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { openOwnContext } from "#tests/support/fault-house";
import { holdCustomer } from "#tests/support/hold-customer";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { type TestContext, testNow } from "#tests/support/test-context";
import { hourMs } from "~/domain/time/instant";
import { confirmWaiting } from "~/operations/on-behalf/confirm-waiting.server";
import { declineWaiting } from "~/operations/on-behalf/decline-waiting.server";
import { recordPreferences } from "~/operations/on-behalf/record-preferences.server";
import { showWaiting } from "~/operations/on-behalf/show-recorded.server";
import { makeWish, type Wish } from "~/operations/wishes/make-wish.server";
import { withdrawWish } from "~/operations/wishes/withdraw-wish.server";

const customerId = "aylin-demir";
const laterOn = "2026-11-24T17:12:09+01:00";

function wishOfAnHour(context: TestContext): Wish {
  const from = context.clock();
  const whole = { customerId, source: "wish" as const, staff: null, note: "" };
  return { ...whole, channel: "phone", topic: "contract", from, until: from + hourMs };
}

async function recordWidening(context: TestContext) {
  const who = {
    customerId,
    basedOnVersion: 1,
    source: "staff",
    recordedBy: "keller",
    language: "de",
  } as const;
  await recordPreferences(context, {
    ...who,
    change: (now) => ({ ...now, topics: { ...now.topics, offers: ["email"] } }),
  });
  const { id: waitingId, shown } = (await showWaiting(context, customerId))!;
  return { customerId, waitingId, shown };
}

/** What each does after what led to it, and what is on record of it then. */
const acts: [string, string, (context: TestContext) => Promise<() => Promise<unknown>>][] = [
  [
    "the customer's yes",
    "preferences_saved",
    async (context) => {
      const waiting = await recordWidening(context);
      return () => confirmWaiting(context, { ...waiting, language: "de", by: "portal" });
    },
  ],
  [
    "the customer's no",
    "preferences_declined",
    async (context) => {
      const waiting = await recordWidening(context);
      return () => declineWaiting(context, waiting);
    },
  ],
  ["a wish", "invitation_made", async (context) => () => makeWish(context, wishOfAnHour(context))],
  [
    "a wish that is withdrawn",
    "invitation_withdrawn",
    async (context) => {
      const made = await makeWish(context, wishOfAnHour(context));
      return () => withdrawWish(context, { customerId, id: made.kind === "made" ? made.id : "" });
    },
  ],
];

describeOnBothDialects("behind a customer's lock", ({ createTestDatabase }) => {
  async function openHouse() {
    const location = await createTestDatabase();
    const context = openOwnContext(location);
    onTestFinished(() => context.db.close());
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", {
      people: { mode: "nobody" },
      topics: { advice: ["phone"] },
    });
    return { context, location };
  }

  test.for(acts)("%s is on record at the instant at which its turn comes", async ([, kind, prepare]) => {
    const { context, location } = await openHouse();
    const act = await prepare(context);
    const { untilSomebodyWaits, release } = await holdCustomer(location, customerId);
    const acted = act();
    await untilSomebodyWaits();
    context.setNow(laterOn);
    await release();
    await acted;
    const last = (await expectWholeChain(context, customerId)).at(-1)!;
    expect({ kind: last.kind, at: last.at }).toEqual({ kind, at: Date.parse(laterOn) });
  });

  test("a wish whose time is over by then is refused", async () => {
    const { context, location } = await openHouse();
    const { untilSomebodyWaits, release } = await holdCustomer(location, customerId);
    const until = Date.parse(testNow) + 1000;
    const made = makeWish(context, { ...wishOfAnHour(context), until });
    await untilSomebodyWaits();
    context.setNow(laterOn);
    await release();
    expect(await made).toEqual({ kind: "refused", fault: "is_over" });
  });
});
