import { expect, test } from "vitest";
import { describeOnBothDialects } from "#tests/support/databases";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import type { Pause } from "~/domain/preference/preference";
import { eraseCustomer } from "~/operations/customers/erase-customer.server";
import {
  markAllPausesTold,
  markPausesTold,
  showEndedPause,
} from "~/operations/preferences/show-ended-pause.server";

const customerId = "aylin-demir";
const afterMidnight = "2026-11-24T00:10:00+01:00";

describeOnBothDialects("a pause that ended by itself", ({ openTestContext }) => {
  async function openAylin(...pauses: Pause[]) {
    const context = await openTestContext();
    context.setNow(afterMidnight);
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", { people: { mode: "nobody" }, pauses });
    return context;
  }

  const untilYesterday: Pause = { from: "2026-11-01", to: "2026-11-23" };

  test("is told from the customer's midnight on, until the customer has read it, and never again", async () => {
    const context = await openAylin(untilYesterday);
    expect(await showEndedPause(context, customerId)).toEqual(untilYesterday);
    expect(await showEndedPause(context, customerId)).toEqual(untilYesterday);
    await markPausesTold(context, customerId, "2026-11-23");
    expect(await showEndedPause(context, customerId)).toBeNull();
    await markPausesTold(context, customerId, "2026-11-02");
    expect(await showEndedPause(context, customerId)).toBeNull();
  });

  test("is not told to who ended it, nor on its last day", async () => {
    const context = await openAylin(untilYesterday);
    await markAllPausesTold(context, customerId);
    expect(await showEndedPause(context, customerId)).toBeNull();
    const other = await openAylin({ from: "2026-11-01", to: "2026-11-24" });
    await markAllPausesTold(other, customerId);
    expect(await showEndedPause(other, customerId)).toBeNull();
  });

  test("is not a day that somebody made up", async () => {
    const context = await openAylin(untilYesterday);
    await markPausesTold(context, customerId, "9999");
    expect(await showEndedPause(context, customerId)).toEqual(untilYesterday);
  });

  test("leaves no trace of an erased customer", async () => {
    const context = await openAylin(untilYesterday);
    await markAllPausesTold(context, customerId);
    await eraseCustomer(context, { reference: { id: customerId }, recordedBy: "lindner" });
    const rows = await context.db.reader.selectFrom("customer").select("pauses_told_until").execute();
    expect(rows).toEqual([{ pauses_told_until: null }]);
  });
});
