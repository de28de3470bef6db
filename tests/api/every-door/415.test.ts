import { describe, expect, test } from "vitest";
import { expectProblem } from "#tests/support/expect-problem";
import { openTestApi } from "#tests/support/test-api";
import { apiDoors } from "~/api/api-doors";

const refused = [
  "text/plain",
  "application/x-www-form-urlencoded",
  "application/json; charset=utf-16",
  "application/jsonp",
  "",
];
const taken = ["application/json", "Application/JSON; charset=UTF-8", 'application/json;charset="utf-8"'];

describe.each(apiDoors)("$method $path", ({ path }) => {
  test.each(refused)("refuses a body of another type: '%s'", async (type) => {
    const { post } = await openTestApi();
    await expectProblem(await post(path, "{}", { "Content-Type": type }), 415);
  });

  test.each(taken)("takes JSON, however its type is spelled: '%s'", async (type) => {
    const { post } = await openTestApi();
    expect((await post(path, "{}", { "Content-Type": type })).status).toBe(422);
  });

  test("refuses a compressed body, which could be a thousand times as long", async () => {
    const { post } = await openTestApi();
    await expectProblem(await post(path, "{}", { "Content-Encoding": "gzip" }), 415);
  });
});
