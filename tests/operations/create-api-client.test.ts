import { expect, test } from "vitest";
import { hashApiKey } from "#db/hash-api-key";
import { askForApiKey } from "#db/queries/api-clients";
import { describeOnBothDialects } from "#tests/support/databases";
import { createApi } from "~/api/create-api";
import { readConfig } from "~/config.server";
import type { OperationContext } from "~/operations/operation-context";
import { createApiClient, type NewApiClient } from "~/operations/programs/create-api-client.server";
import { revokeApiClient } from "~/operations/programs/revoke-api-client.server";

const crm = { name: "CRM", scopes: ["simulate" as const], expiresAt: null };

describeOnBothDialects("a key for a program", ({ openTestContext }) => {
  test("opens the API from the moment it is made until it is revoked", async () => {
    const context = await openTestContext();
    const { id, key } = await makeKey(context);
    expect(await ask(context, key)).toBe(200);
    expect(await revokeApiClient(context, id)).toBe(true);
    expect(await ask(context, key)).toBe(401);
    expect(await revokeApiClient(context, id)).toBe(false);
  });

  test("is kept as its hash alone", async () => {
    const context = await openTestContext();
    const { key } = await makeKey(context);
    const rows = await context.db.reader.selectFrom("api_key").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(key);
    const found = await askForApiKey(context.db, hashApiKey(context.vault, key));
    expect(found?.client).toMatchObject({ name: "CRM" });
  });

  test("is no longer taken from the instant at which it expires", async () => {
    const context = await openTestContext("2026-11-24T17:12:00+01:00");
    const expiresAt = Date.parse("2026-11-25T17:12:00+01:00");
    const { key } = await makeKey(context, { expiresAt });
    context.setNow("2026-11-25T17:11:59.999+01:00");
    expect(await ask(context, key)).toBe(200);
    context.setNow("2026-11-25T17:12:00+01:00");
    expect(await ask(context, key)).toBe(401);
  });

  test("never comes twice", async () => {
    const context = await openTestContext();
    const made = [await makeKey(context), await makeKey(context)];
    expect(new Set(made.map(({ key }) => key)).size).toBe(2);
  });
});

async function makeKey(context: OperationContext, facts: Partial<NewApiClient> = {}) {
  const result = await createApiClient(context, { ...crm, ...facts });
  if (result.kind !== "created") throw new Error(JSON.stringify(result));
  return result;
}

async function ask(operations: OperationContext, key: string): Promise<number> {
  const parsed = readConfig({}, ["--demo"]);
  if (!parsed.ok) throw new Error(parsed.faults.join());
  const api = createApi({ config: { ...parsed.config, mode: "production" }, operations });
  const answer = await api.request("/api/v1/simulate/assignment", {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${key}` },
    body: JSON.stringify({ staff: [], customers: [] }),
  });
  return answer.status;
}
