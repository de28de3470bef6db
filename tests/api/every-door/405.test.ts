import { describe, expect, test } from "vitest";
import { expectProblem } from "#tests/support/expect-problem";
import { openTestApi } from "#tests/support/test-api";
import { apiDoors } from "~/api/api-doors";

const methods = ["GET", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"];

describe.each(apiDoors)("$method $path", ({ path, method }) => {
  test.each(methods)("says which methods it answers when asked by %s", async (wrong) => {
    const { api } = await openTestApi();
    const response = await api.request(path, { method: wrong });
    await expectProblem(response, 405);
    expect(response.headers.get("allow")).toBe(method);
  });
});
