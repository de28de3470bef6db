import { describe, expect, test } from "vitest";
import { expectProblem } from "#tests/support/expect-problem";
import { openTestApi } from "#tests/support/test-api";
import { apiDoors } from "~/api/api-doors";

const bodies: Record<string, string | Uint8Array> = {
  nothing: "",
  "a word": "hello",
  "half a body": '{"staff":[',
  "half a text": '{"staff":"s-kel',
  "a trailing comma": '{"staff":[],}',
  "two bodies": "{}{}",
  "a number that JSON does not know": "NaN",
  "bytes that are no UTF-8": new Uint8Array([0x22, 0xff, 0xfe, 0x22]),
  "four million brackets": "[".repeat(4_000_000),
};

describe.each(apiDoors)("$method $path", ({ path }) => {
  test.each(Object.keys(bodies))("refuses what is not JSON: %s", async (name) => {
    const { post } = await openTestApi();
    const problem = await expectProblem(await post(path, bodies[name]), 400);
    expect(problem.detail).toContain("cannot be read as JSON");
  });
});
