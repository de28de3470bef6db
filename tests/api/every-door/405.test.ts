import { describe, expect, test } from "vitest";
import { everyDoor, otherMethods } from "#tests/support/api-knocks";
import { expectProblem } from "#tests/support/expect-problem";
import { shareTestApi } from "#tests/support/test-api";

const shared = shareTestApi();

describe.each(everyDoor)("$name", ({ path, method, door }) => {
  test("says which methods its address answers when asked by another", async () => {
    for (const wrong of otherMethods(door)) {
      const response = await shared().api.request(path, { method: wrong });
      await expectProblem(response, 405);
      expect(response.headers.get("allow")?.split(", ")).toContain(method);
    }
  });
});
