import { describe, expect, test } from "vitest";
import { revokeApiClient } from "#db/queries/api-clients";
import { expectProblem } from "#tests/support/expect-problem";
import { openTestApi } from "#tests/support/test-api";
import { apiDoors } from "~/api/api-doors";

describe.each(apiDoors)("$method $path", ({ path, method }) => {
  test("asks for a key where none was sent, before it reads the body", async () => {
    const { api } = await openTestApi();
    const response = await api.request(path, { method, body: "not JSON" });
    await expectProblem(response, 401);
    expect(response.headers.get("www-authenticate")).toBe('Bearer realm="Kontaktwahl"');
  });

  test.each([
    "Bearer",
    "Bearer ",
    "Bearer a b",
    "Basic ZGVtbzpkZW1v",
    "demo-api-key",
    "Bearer \u00e4",
    "Bearer unknown",
  ])("refuses a key of no client: %s", async (authorization) => {
    const { post } = await openTestApi();
    const response = await post(path, {}, { Authorization: authorization });
    await expectProblem(response, 401);
    expect(response.headers.get("www-authenticate")).toContain('error="invalid_token"');
  });

  test("refuses a key from the instant on at which it expires", async () => {
    const { post, createKey, context } = await openTestApi();
    const key = await createKey({ expiresAt: Date.parse("2026-12-01T00:00:00Z") });
    const ask = () => post(path, {}, { Authorization: `Bearer ${key}` });
    context.setNow("2026-11-30T23:59:59.999Z");
    expect((await ask()).status).toBe(422);
    context.setNow("2026-12-01T00:00:00Z");
    await expectProblem(await ask(), 401);
  });

  test("refuses a key as soon as it is revoked", async () => {
    const { post, createKey, context } = await openTestApi();
    const key = await createKey({ id: "lost" });
    const ask = () => post(path, {}, { Authorization: `bearer ${key}` });
    expect((await ask()).status).toBe(422);
    await context.db.transaction((tx) => revokeApiClient(tx, "lost", context.clock()));
    await expectProblem(await ask(), 401);
  });

  test("takes the key that everybody knows in the demo alone", async () => {
    const authorization = { Authorization: "Bearer demo-api-key" };
    const demo = await openTestApi("demo");
    expect((await demo.post(path, {}, authorization)).status).toBe(422);
    const production = await openTestApi("production");
    await expectProblem(await production.post(path, {}, authorization), 401);
  });
});
