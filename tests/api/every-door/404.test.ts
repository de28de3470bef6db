import { describe, test } from "vitest";
import { expectProblem } from "#tests/support/expect-problem";
import { openTestApi } from "#tests/support/test-api";
import { apiDoors } from "~/api/api-doors";

const addresses = [
  "/api",
  "/api/v1",
  "/api/v2/simulate/decision",
  "/api/v1/simulate/decision/",
  "/api/v1/__proto__",
  "/api/v1/%00",
  "/api/v1/%E0%A4%A",
];

describe("an address that the API does not have", () => {
  test.each(addresses)("is told apart from one it has: %s", async (address) => {
    const { post } = await openTestApi();
    await expectProblem(await post(address, {}), 404);
  });

  test.each(apiDoors)("is one with something behind the path, too: $path", async ({ path }) => {
    const { post } = await openTestApi();
    await expectProblem(await post(`${path}/more`, {}), 404);
  });
});
