import { describe, expect, test } from "vitest";
import { revokeApiClient } from "#db/queries/api-clients";
import { everyDoor, keyedDoors, strayQuery } from "#tests/support/api-knocks";
import { expectProblem } from "#tests/support/expect-problem";
import { openTestApi, shareTestApi, type TestApi } from "#tests/support/test-api";

const keysOfNobody = [
  "Bearer",
  "Bearer ",
  "Bearer a b",
  "Basic ZGVtbzpkZW1v",
  "demo-api-key",
  "demo-agent-key",
  "Bearer \u00e4",
  "Bearer unknown",
];

const shared = shareTestApi();

describe.each(keyedDoors)("$name", ({ method, path }) => {
  test("asks for a key where none was sent, before it reads the body", async () => {
    const body = method === "GET" ? undefined : "not JSON";
    const response = await shared().api.request(path, { method, body });
    await expectProblem(response, 401);
    expect(response.headers.get("www-authenticate")).toBe('Bearer realm="Kontaktwahl"');
  });

  test("refuses a key of no client", async () => {
    for (const authorization of keysOfNobody) {
      const response = await shared().send(method, path, undefined, { Authorization: authorization });
      await expectProblem(response, 401);
      expect(response.headers.get("www-authenticate")).toContain('error="invalid_token"');
    }
  });
});

describe("a key", () => {
  const [{ method, path }] = keyedDoors as [(typeof keyedDoors)[number]];
  const knock = async ({ send }: TestApi, key: string) => {
    const response = await send(method, path + strayQuery, undefined, { Authorization: `Bearer ${key}` });
    return response.status;
  };
  const [letIn, refused] = [400, 401];

  test("is refused from the instant on at which it expires", async () => {
    const api = await openTestApi();
    const key = await api.createKey({ expiresAt: Date.parse("2026-12-01T00:00:00Z") });
    api.context.setNow("2026-11-30T23:59:59.999Z");
    expect(await knock(api, key)).toBe(letIn);
    api.context.setNow("2026-12-01T00:00:00Z");
    expect(await knock(api, key)).toBe(refused);
  });

  test("is refused within a second of being revoked by another process", async () => {
    const api = await openTestApi();
    const key = await api.createKey({ id: "lost" });
    expect(await knock(api, key)).toBe(letIn);
    await api.context.db.transaction((tx) => revokeApiClient(tx, "lost", api.context.clock()));
    api.context.setNow(new Date(api.context.clock() + 1_000).toISOString());
    expect(await knock(api, key)).toBe(refused);
  });

  test.each(["demo-api-key", "demo-agent-key"])(
    "that everybody knows is taken in the demo alone: %s",
    async (key) => {
      expect(await knock(await openTestApi("demo"), key)).not.toBe(refused);
      expect(await knock(await openTestApi("production"), key)).toBe(refused);
    },
  );
});

test("what is open to any program is answered without a key", async () => {
  const open = everyDoor.filter((knock) => !keyedDoors.includes(knock));
  for (const { method, path } of open) {
    const { status } = await shared().api.request(path, { method });
    expect([401, 403], path).not.toContain(status);
  }
});
