import { expect, test } from "vitest";
import { expectProblem } from "#tests/support/expect-problem";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { openTestApi } from "#tests/support/test-api";
import { forgetChanges } from "~/operations/programs/forget-changes.server";

test("tells a program that was away for a season to read everything anew", async () => {
  const { send, context } = await openTestApi();
  await openSmallHouse(context);
  await enterCustomer(context, "Aylin Demir", { people: { mode: "nobody" } });
  const { cursor } = await (await send("GET", "/api/v1/changes")).json();
  await enterCustomer(context, "Karl Vogt", { people: { mode: "nobody" } });
  context.setNow("2027-02-23T17:12:00+01:00");
  await enterCustomer(context, "Erika Sommer", { people: { mode: "nobody" } });
  await forgetChanges(context);
  const { detail } = await expectProblem(await send("GET", `/api/v1/changes?after=${cursor}`), 410);
  expect(detail).toContain("after=newest");
});
