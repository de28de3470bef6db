import { beforeAll, describe, expect, test } from "vitest";
import { keyedDoors, strayQuery } from "#tests/support/api-knocks";
import { expectProblem } from "#tests/support/expect-problem";
import { shareTestApi } from "#tests/support/test-api";
import { apiScopes } from "~/domain/programs/api-client";

const shared = shareTestApi();
let keyOfNoScope: string;

beforeAll(async () => {
  keyOfNoScope = await shared().createKey({ scopes: [] });
});

test("a key of one scope comes through the doors of that scope, and through no other", async () => {
  for (const scope of apiScopes) {
    const headers = { Authorization: `Bearer ${await shared().createKey({ scopes: [scope] })}` };
    for (const { name, path, method, door } of keyedDoors) {
      const { status } = await shared().send(method, path + strayQuery, undefined, headers);
      expect(status === 403, `${name} for ${scope}`).toBe(!door.guard.scopes?.includes(scope));
    }
  }
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
