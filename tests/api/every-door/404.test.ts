import { describe, test } from "vitest";
import { everyDoor } from "#tests/support/api-knocks";
import { expectProblem } from "#tests/support/expect-problem";
import { shareTestApi } from "#tests/support/test-api";
import { apiRoots } from "~/api/create-api";

const addresses = [
  "/api",
  "/api/v1",
  "/api/v2/simulate/decision",
  "/api/v1/simulate/decision/",
  "/api/v1/__proto__",
  "/api/v1/%00",
  "/api/v1/%E0%A4%A",
];

const behindRoots = everyDoor.filter(({ path }) => apiRoots.some((root) => path.startsWith(`${root}/`)));

const shared = shareTestApi();

describe("an address that the API does not have", () => {
  test.each(addresses)("is told apart from one it has: %s", async (address) => {
    await expectProblem(await shared().post(address, {}), 404);
  });

  test.each(behindRoots)("is one with much behind the path, too: $name", async ({ path }) => {
    await expectProblem(await shared().post(`${path}/and/more/of/it`, {}), 404);
  });
});
