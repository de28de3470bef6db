import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { findClientByKey } from "#db/api-keys-in-use";
import { hashApiKey } from "#db/hash-api-key";
import { openDatabase } from "#db/open-database";
import { describeOnBothDialects } from "#tests/support/databases";
import { createTestContext, type TestContext } from "#tests/support/test-context";
import { speaksFor } from "~/domain/programs/api-client";
import { createApiClient, type NewApiClient } from "~/operations/programs/create-api-client.server";
import { listApiClients } from "~/operations/programs/list-api-clients.server";
import { revokeApiClient } from "~/operations/programs/revoke-api-client.server";
import { rotateApiKey } from "~/operations/programs/rotate-api-key.server";

const noon = "2026-11-24T12:00:00Z";
const dialer: NewApiClient = { name: "Dialer", scopes: ["check", "permit"], expiresAt: null };

describeOnBothDialects("keys of programs", ({ openTestContext, createTestDatabase }) => {
  test("are two while one replaces the other, and the old one ends with the overlap", async () => {
    const context = await openTestContext(noon);
    const { id, key: old } = await make(context, dialer);
    const rotated = await rotate(context, { clientId: id, expiresAt: null });
    expect(await isTaken(context, old)).toBe(true);
    expect(await isTaken(context, rotated.key)).toBe(true);
    context.setNow("2026-11-25T11:59:59.999Z");
    expect(await isTaken(context, old)).toBe(true);
    context.setNow("2026-11-25T12:00:00Z");
    expect(await isTaken(context, old)).toBe(false);
    expect(await isTaken(context, rotated.key)).toBe(true);
  });

  test("end at once where no overlap is wanted, and are never prolonged by a rotation", async () => {
    const context = await openTestContext(noon);
    const { id, key: old } = await make(context, {
      ...dialer,
      expiresAt: Date.parse("2026-11-24T13:00:00Z"),
    });
    const second = await rotate(context, { clientId: id, expiresAt: null, overlapHours: 24 });
    context.setNow("2026-11-24T13:00:00Z");
    expect(await isTaken(context, old)).toBe(false);
    const third = await rotate(context, { clientId: id, expiresAt: null, overlapHours: 0 });
    expect(await isTaken(context, second.key)).toBe(false);
    expect(await isTaken(context, third.key)).toBe(true);
  });

  test("are not given to a program that is revoked or that nobody knows", async () => {
    const context = await openTestContext(noon);
    const { id } = await make(context, dialer);
    await revokeApiClient(context, id);
    for (const clientId of [id, "nobody"])
      expect(await rotateApiKey(context, { clientId, expiresAt: null })).toEqual({ kind: "unknown" });
  });

  test("are made once by a form that is sent twice, and the second sending ends nothing", async () => {
    const context = await openTestContext(noon);
    const form = { ...dialer, id: "0193af2e-7c1b-7000-8000-000000000001" };
    const [{ id, key: old }, again] = [await make(context, form), await createApiClient(context, form)];
    expect([id, again]).toEqual([form.id, { kind: "made_before" }]);
    const rotation = { clientId: id, keyId: "0193af2e-7c1b-7000-8000-000000000002", expiresAt: null };
    const { key } = await rotate(context, rotation);
    context.setNow("2026-11-24T13:00:00Z");
    const second = await rotateApiKey(context, { ...rotation, overlapHours: 0 });
    expect(second).toEqual({ kind: "made_before" });
    expect([await isTaken(context, old), await isTaken(context, key)]).toEqual([true, true]);
    expect((await listApiClients(context)).flatMap(({ keys }) => keys)).toHaveLength(2);
  });

  test("end at once in the process that revokes them, and within a second in every other", async () => {
    const url = await createTestDatabase();
    const [here, there] = [openDatabase(url), openDatabase(url)];
    const context = createTestContext(here, noon);
    const elsewhere = { ...context, db: there };
    try {
      const { id, key } = await make(context, dialer);
      expect([await isTaken(context, key), await isTaken(elsewhere, key)]).toEqual([true, true]);
      await revokeApiClient(context, id);
      expect(await isTaken(context, key)).toBe(false);
      context.setNow("2026-11-24T12:00:01Z");
      expect(await isTaken(elsewhere, key)).toBe(false);
    } finally {
      await here.close();
      await there.close();
    }
  });

  test("cost one look-up a second, however often they are used", async () => {
    const context = await openTestContext(noon);
    const { key } = await make(context, dialer);
    expect(await isTaken(context, key)).toBe(true);
    await context.db.transaction((tx) => tx.deleteFrom("api_key").execute());
    expect(await isTaken(context, key)).toBe(true);
    context.setNow("2026-11-24T12:00:01Z");
    expect(await isTaken(context, key)).toBe(false);
  });

  test("tell when they were last used, to the minute", async () => {
    const context = await openTestContext(noon);
    const { key } = await make(context, dialer);
    const lastUsed = async () => (await listApiClients(context))[0]!.keys[0]!.lastUsedAt;
    expect(await lastUsed()).toBeNull();
    context.setNow("2026-11-24T12:34:56Z");
    await isTaken(context, key);
    await expectSoon(lastUsed, Date.parse("2026-11-24T12:34:00Z"));
    context.setNow("2026-11-24T12:35:01Z");
    await isTaken(context, key);
    await expectSoon(lastUsed, Date.parse("2026-11-24T12:35:00Z"));
  });

  test("are listed with those in force first, and never with what could open a door", async () => {
    const context = await openTestContext(noon);
    const gone = await make(context, { ...dialer, name: "Alte Anlage" });
    const { key } = await make(context, { ...dialer, name: "CRM" });
    await revokeApiClient(context, gone.id);
    const clients = await listApiClients(context);
    expect(clients.map(({ name }) => name)).toEqual(["CRM", "Alte Anlage"]);
    expect(JSON.stringify(clients)).not.toContain(key);
    expect(JSON.stringify(clients)).not.toContain(hashApiKey(context.vault, key));
  });

  test("keep whom they speak for: an agent's can only ever ask as an agent", async () => {
    const context = await openTestContext(noon);
    const { key } = await make(context, { ...dialer, senders: [{ type: "ai" }] });
    const client = (await findClient(context, key))!;
    expect(speaksFor(client, { type: "ai", id: "any-agent" })).toBe(true);
    expect(speaksFor(client, { type: "automated", id: "newsletter" })).toBe(false);
    expect(speaksFor(client, { type: "staff", id: "sabine-keller" })).toBe(false);
  });

  test("are refused where the program has no name, no scope, nobody to speak for or no number", async () => {
    const context = await openTestContext(noon);
    const refusals = [
      { name: "  " },
      { name: "x".repeat(101) },
      { scopes: [] },
      { senders: [] },
      { requestsPerMinute: 0 },
      { requestsPerMinute: Number.NaN },
    ].map(async (facts) => createApiClient(context, { ...dialer, ...facts }));
    expect(await Promise.all(refusals)).toEqual(
      [
        "name_missing",
        "name_too_long",
        "scopes_missing",
        "senders_missing",
        "requests_out_of_range",
        "requests_out_of_range",
      ].map((fault) => ({ kind: "refused", faults: [fault] })),
    );
    const nothing = { name: "", scopes: [], senders: [], defaultTopic: null, expiresAt: null };
    expect(await createApiClient(context, nothing)).toEqual({
      kind: "refused",
      faults: ["name_missing", "scopes_missing", "senders_missing"],
    });
    expect(await listApiClients(context)).toEqual([]);
  });
});

async function make(context: TestContext, client: NewApiClient): Promise<{ id: string; key: string }> {
  const result = await createApiClient(context, client);
  if (result.kind !== "created") throw new Error(JSON.stringify(result));
  return result;
}

async function rotate(context: TestContext, rotation: Parameters<typeof rotateApiKey>[1]) {
  const result = await rotateApiKey(context, rotation);
  if (result.kind !== "rotated") throw new Error(JSON.stringify(result));
  return result;
}

function findClient({ db, vault, clock }: Pick<TestContext, "db" | "vault" | "clock">, key: string) {
  return findClientByKey(db, hashApiKey(vault, key), clock());
}

async function isTaken(context: Pick<TestContext, "db" | "vault" | "clock">, key: string): Promise<boolean> {
  return (await findClient(context, key)) !== null;
}

/** It is written outside the request's way. */
async function expectSoon<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const waitMs = 10;
  for (let tries = 0; tries < 300 && (await read()) !== expected; tries++) await pause(waitMs);
  expect(await read()).toBe(expected);
}
