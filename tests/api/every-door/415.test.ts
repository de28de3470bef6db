import { describe, expect, test } from "vitest";
import { bodyDoors } from "#tests/support/api-knocks";
import { expectProblem } from "#tests/support/expect-problem";
import { shareTestApi } from "#tests/support/test-api";

const refused = [
  "text/plain",
  "application/x-www-form-urlencoded",
  "application/json; charset=utf-16",
  "application/jsonp",
  "",
];
const taken = ["application/json", "Application/JSON; charset=UTF-8", 'application/json;charset="utf-8"'];

const shared = shareTestApi();

describe.each(bodyDoors)("$name", ({ method, path, faultStatus }) => {
  const status = faultStatus === 400 ? 400 : 415;

  test("refuses a body of another type", async () => {
    for (const type of refused) {
      await expectProblem(await shared().send(method, path, "{}", { "Content-Type": type }), status);
    }
  });

  test("takes JSON, however its type is spelled", async () => {
    for (const type of taken) {
      expect((await shared().send(method, path, "null", { "Content-Type": type })).status).toBe(faultStatus);
    }
  });

  test("refuses a compressed body, which could be a thousand times as long", async () => {
    await expectProblem(await shared().send(method, path, "{}", { "Content-Encoding": "gzip" }), status);
  });
});
