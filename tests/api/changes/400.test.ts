import { expect, test } from "vitest";
import { expectProblem } from "#tests/support/expect-problem";
import { openTestApi } from "#tests/support/test-api";

test.each(["after=", "after=42", "after=W10", "after=WyJhIl0", "after=Wy0xXQ", "after=%00"])(
  "refuses a cursor that is none: %s",
  async (query) => {
    const { send } = await openTestApi();
    await expectProblem(await send("GET", `/api/v1/changes?${query}`), 400);
  },
);

test.each(["wait=31", "wait=-1", "wait=soon", "limit=0", "limit=1001", "limit=1.5", "since=2026"])(
  "refuses what cannot be asked: %s",
  async (query) => {
    const { send } = await openTestApi();
    const { errors } = await expectProblem(await send("GET", `/api/v1/changes?${query}`), 400);
    expect(errors).toHaveLength(1);
  },
);
