import { expect, test } from "vitest";
import { findClientByKey } from "#db/api-keys-in-use";
import { hashApiKey } from "#db/hash-api-key";
import { describeOnBothDialects } from "#tests/support/databases";
import { openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import { openWebhook, ownMachine } from "#tests/support/webhook-house";
import type { ApiClient } from "~/domain/programs/api-client";
import { changeApiClient } from "~/operations/programs/change-api-client.server";
import { createApiClient } from "~/operations/programs/create-api-client.server";
import { listApiClients } from "~/operations/programs/list-api-clients.server";
import { listSettingChanges } from "~/operations/programs/list-setting-changes.server";
import { revokeApiClient } from "~/operations/programs/revoke-api-client.server";
import { rotateApiKey } from "~/operations/programs/rotate-api-key.server";
import { changeWebhook } from "~/operations/webhooks/change-webhook.server";
import { showWebhook } from "~/operations/webhooks/show-webhooks.server";
import { toWebhookNetworks } from "~/operations/webhooks/webhook-networks";
import { presentProgram } from "~/routes/admin/programs/present-program.server";
import { presentProgramChange } from "~/routes/admin/programs/present-program-change.server";

const noon = "2026-11-24T12:00:00Z";
const dialer: Omit<ApiClient, "id"> = {
  name: "Dialer",
  scopes: ["check", "permit"],
  senders: [{ type: "staff", id: "keller" }],
  defaultTopic: null,
  requestsPerMinute: null,
};
const by = { staffId: "lindner" };

describeOnBothDialects("a program that is changed", ({ openTestContext }) => {
  test("may from its next question on what was ticked last, with the keys it has", async () => {
    const context = await openTestContext(noon);
    const { id, key } = await makeDialer(context);
    expect((await askAs(context, key))?.scopes).toEqual(["check", "permit"]);
    const wanted: typeof dialer = {
      name: "Telefonanlage",
      scopes: ["check"],
      senders: null,
      defaultTopic: "advice",
      requestsPerMinute: 60,
    };
    expect(await changeApiClient(context, { clientId: id, wanted, by })).toEqual({ kind: "changed" });
    expect(await askAs(context, key)).toEqual({ id, ...wanted, keyId: expect.any(String) });
  });

  test("stays as it was where something is wrong, and all that is wrong is told", async () => {
    const context = await openTestContext(noon);
    const { id, key } = await makeDialer(context);
    const wanted: typeof dialer = {
      name: " ",
      scopes: [],
      senders: [{ type: "staff", id: "nobody" }],
      defaultTopic: "gardening",
      requestsPerMinute: 0,
    };
    expect(await changeApiClient(context, { clientId: id, wanted, keyExpiresAt: 0, by })).toEqual({
      kind: "refused",
      faults: ["name_missing", "scopes_missing", "staff_unknown", "topic_unknown", "requests_out_of_range"],
    });
    expect(await askAs(context, key)).toMatchObject(dialer);
    expect(await listSettingChanges(context, id)).toEqual([]);
  });

  test("is not there to be changed once it is revoked", async () => {
    const context = await openTestContext(noon);
    const { id } = await makeDialer(context);
    await revokeApiClient(context, id);
    for (const clientId of [id, "nobody"])
      expect(await changeApiClient(context, { clientId, wanted: { ...dialer, name: "CRM" }, by })).toEqual({
        kind: "unknown",
      });
    expect(await listApiClients(context)).toMatchObject([{ name: "Dialer" }]);
    const asked = { operations: context, params: { id }, language: "de" as const };
    await expect(presentProgramChange(asked)).rejects.toMatchObject({ status: 404 });
  });

  test("has its newest key prolonged or shortened, and no key that has ended comes back", async () => {
    const context = await openTestContext(noon);
    const { id, key: old } = await makeDialer(context);
    context.setNow("2026-11-24T12:30:00Z");
    const rotated = await rotateApiKey(context, { clientId: id, expiresAt: null, overlapHours: 1 });
    const key = rotated.kind === "rotated" ? rotated.key : "";
    const until = (at: string) =>
      changeApiClient(context, { clientId: id, wanted: dialer, keyExpiresAt: Date.parse(at), by });
    await until("2026-11-24T18:00:00Z");
    context.setNow("2026-11-24T13:30:00Z");
    expect([await isTaken(context, old), await isTaken(context, key)]).toEqual([false, true]);
    context.setNow("2026-11-24T18:00:00Z");
    expect(await isTaken(context, key)).toBe(false);
    await until("2026-12-24T18:00:00Z");
    expect([await isTaken(context, old), await isTaken(context, key)]).toEqual([false, false]);
  });

  test("keeps on record who changed what, and nothing of who saved it as it was", async () => {
    const context = await openTestContext(noon);
    const { id } = await makeDialer(context);
    const scopes: ApiClient["scopes"] = ["permit", "check"];
    await changeApiClient(context, { clientId: id, wanted: { ...dialer, scopes }, by });
    expect(await present(context, id)).toEqual([]);
    context.setNow("2026-11-25T12:00:00Z");
    const wanted: typeof dialer = { ...dialer, scopes: ["check"], senders: [{ type: "ai" }] };
    await changeApiClient(context, { clientId: id, wanted, keyExpiresAt: null, by });
    context.setNow("2026-11-26T12:00:00Z");
    await changeApiClient(context, {
      clientId: id,
      wanted,
      keyExpiresAt: Date.parse("2026-12-24T11:00:00Z"),
      by,
    });
    expect(await present(context, id)).toMatchObject([
      {
        sentence: "lindner hat das geändert.",
        notes: ["Der neueste Schlüssel gilt bis: 24.\u00a0Dezember 2026, 12\u00a0Uhr (vorher: ohne Ende)"],
      },
      {
        date: "25.\u00a0Nov.",
        notes: ["Darf: fragen (vorher: fragen, Freigaben holen)", "Fragt für: KI (vorher: keller)"],
      },
    ]);
  });

  test("shows on its form also what it has and what is offered no more", async () => {
    const context = await openTestContext(noon);
    await openSmallHouse(context);
    const senders = [
      { type: "staff" as const, id: "wolf" },
      { type: "automated" as const, id: "newsletter" },
    ];
    const made = await createApiClient(context, {
      ...dialer,
      senders,
      defaultTopic: "offers",
      expiresAt: null,
    });
    const id = made.kind === "created" ? made.id : "";
    await context.db.transaction(async (tx) => {
      await tx.updateTable("topic").set({ retired_at: 1 }).where("id", "=", "offers").execute();
      await tx.updateTable("company").set({ revision: 99 }).execute();
    });
    const { values, offered, periods } = await presentProgramChange({
      operations: context,
      params: { id },
      language: "de",
    });
    expect(values.senders).toEqual(["staff:wolf", "automated:newsletter"]);
    expect(offered.people.map(({ value }) => value)).toContain("staff:wolf");
    expect(offered.otherSenders).toEqual([{ value: "automated:newsletter", label: "newsletter" }]);
    expect(offered.topics.map(({ value }) => value)).toContain("offers");
    expect(periods?.map(({ label }) => label)).toEqual([
      "wie bisher, ohne Ende",
      "noch ein Jahr",
      "noch 90 Tage",
      "noch 30 Tage",
    ]);
  });
});

describeOnBothDialects("a webhook that is changed", ({ openTestContext }) => {
  test("is sent to its new address what it now wants, and who changed it stays on record", async () => {
    const context = await openTestContext(noon);
    const { id } = await openWebhook(context, "https://crm.example.org/hooks", ["consent.withdrawn"]);
    const wanted = { name: "CRM Süd", url: "https://sued.example.org/hooks", by };
    expect(await changeWebhook(context, ownMachine, id, wanted)).toEqual({ kind: "changed" });
    expect(await changeWebhook(context, ownMachine, id, wanted)).toEqual({ kind: "changed" });
    const clientId = "crm";
    context.setNow("2026-11-25T12:00:00Z");
    await changeWebhook(context, ownMachine, id, { kinds: ["customer.erased"], by: { clientId } });
    expect(await showWebhook(context, id)).toMatchObject({
      name: "CRM Süd",
      url: "https://sued.example.org/hooks",
      kinds: ["customer.erased"],
    });
    const changes = await listSettingChanges(context, id);
    expect(changes.map((change) => [change.by, change.before])).toEqual([
      [{ clientId }, { name: "CRM Süd", url: wanted.url, kinds: ["consent.withdrawn"] }],
      [by, { name: "CRM", url: "https://crm.example.org/hooks", kinds: ["consent.withdrawn"] }],
    ]);
  });

  test("stays where it was when its new address is none that we send to", async () => {
    const context = await openTestContext(noon);
    const { id } = await openWebhook(context, "https://crm.example.org/hooks");
    const wanted = { name: "CRM Süd", url: "https://localhost/hooks", by };
    expect(await changeWebhook(context, toWebhookNetworks([]), id, wanted)).toMatchObject({
      kind: "url_refused",
    });
    expect(await showWebhook(context, id)).toMatchObject({ name: "CRM" });
  });
});

async function makeDialer(context: TestContext): Promise<{ id: string; key: string }> {
  await openSmallHouse(context);
  const result = await createApiClient(context, { ...dialer, expiresAt: null });
  if (result.kind !== "created") throw new Error(JSON.stringify(result));
  return result;
}

function askAs({ db, vault, clock }: TestContext, key: string) {
  return findClientByKey(db, hashApiKey(vault, key), clock());
}

async function isTaken(context: TestContext, key: string): Promise<boolean> {
  return (await askAs(context, key)) !== null;
}

async function present(operations: TestContext, id: string) {
  return (await presentProgram({ operations, params: { id }, language: "de" })).changes;
}
