import { beforeAll, describe, expect, test } from "vitest";
import { keyedDoors } from "#tests/support/api-knocks";
import { expectProblem } from "#tests/support/expect-problem";
import { shareTestApi } from "#tests/support/test-api";

const shared = shareTestApi();
let keyOfNoScope: string;

beforeAll(async () => {
  keyOfNoScope = await shared().createKey({ scopes: [] });
});

describe.each(keyedDoors)("$name", ({ path, method, door }) => {
  test("refuses a key without the door's scope, and names the scope", async () => {
    const headers = { Authorization: `Bearer ${keyOfNoScope}` };
    const response = await shared().send(method, path, undefined, headers);
    const { detail } = await expectProblem(response, 403);
    for (const scope of door.guard.scopes ?? []) expect(detail).toContain(scope);
    expect(response.headers.get("www-authenticate")).toContain(
      `error="insufficient_scope", scope="${door.guard.scopes?.join(" ")}"`,
    );
  });
});
