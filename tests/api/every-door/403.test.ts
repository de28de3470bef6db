import { describe, expect, test } from "vitest";
import { expectProblem } from "#tests/support/expect-problem";
import { openTestApi } from "#tests/support/test-api";
import { apiDoors } from "~/api/api-doors";

describe.each(apiDoors)("$method $path", ({ path, audience }) => {
  test("refuses a key without the door's scope, and names the scope", async () => {
    const { post, createKey } = await openTestApi();
    const key = await createKey({ scopes: [] });
    const response = await post(path, {}, { Authorization: `Bearer ${key}` });
    const scope = audience.replace("api-client:", "");
    expect((await expectProblem(response, 403)).detail).toContain(scope);
    expect(response.headers.get("www-authenticate")).toContain(
      `error="insufficient_scope", scope="${scope}"`,
    );
  });
});
