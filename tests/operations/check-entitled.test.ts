import { expect, test } from "vitest";
import { findClientByKey } from "#db/api-keys-in-use";
import { hashApiKey } from "#db/hash-api-key";
import { claimAs } from "#tests/support/claim-as";
import { describeOnBothDialects } from "#tests/support/databases";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import type { ApiClient, CallingClient } from "~/domain/programs/api-client";
import { minuteMs } from "~/domain/time/instant";
import { confirmPermit } from "~/operations/permits/confirm-permit.server";
import { changeApiClient } from "~/operations/programs/change-api-client.server";
import { createApiClient } from "~/operations/programs/create-api-client.server";
import { revokeApiClient } from "~/operations/programs/revoke-api-client.server";
import { rotateApiKey } from "~/operations/programs/rotate-api-key.server";

const by = { staffId: "lindner" };
const danger = { topic: "danger", reason: "Bremsleitung falsch montiert" };

describeOnBothDialects("what a program was let in for holds still when its turn comes", (databases) => {
  async function openHouse(): Promise<TestContext> {
    const context = await databases.openTestContext("2026-11-24T17:12:00+01:00");
    await openSmallHouse(context);
    const people = { mode: "ranked" as const, ranked: ["keller"] };
    await enterCustomer(context, "Aylin Demir", { people, topics: { advice: ["phone"] } });
    return context;
  }

  /** A program that stands in its door: bound to these members of staff by name, its key good for ten minutes. */
  async function letIn(context: TestContext, ...staff: string[]): Promise<CallingClient> {
    const senders = staff.map((id) => ({ type: "staff" as const, id }));
    const expiresAt = context.clock() + 10 * minuteMs;
    const made = await createApiClient(context, { name: "Dialer", scopes: ["permit"], senders, expiresAt });
    if (made.kind !== "created") throw new Error(JSON.stringify(made));
    const { db, vault } = context;
    return (await findClientByKey(db, hashApiKey(vault, made.key), context.clock()))!;
  }

  function change(
    context: TestContext,
    { id: clientId, ...client }: CallingClient,
    wanted: Partial<ApiClient>,
  ) {
    return changeApiClient(context, { clientId, wanted: { ...client, ...wanted }, by });
  }

  interface Case {
    /** What becomes different while the request waits. */
    change(context: TestContext, caller: CallingClient): unknown;
    told: string;
  }

  const ends: [string, Case][] = [
    [
      "its key has expired",
      { change: (context) => context.setNow("2026-11-24T17:22:00+01:00"), told: "revoked" },
    ],
    [
      "its key was replaced at once",
      {
        change: (context, { id: clientId }) =>
          rotateApiKey(context, { clientId, expiresAt: null, overlapHours: 0 }),
        told: "revoked",
      },
    ],
    [
      "the very key was revoked",
      {
        change: ({ db, clock }, { keyId }) =>
          db.writer.updateTable("api_key").set({ revoked_at: clock() }).where("id", "=", keyId!).execute(),
        told: "revoked",
      },
    ],
    [
      "all its keys were revoked",
      { change: (context, { id }) => revokeApiClient(context, id), told: "revoked" },
    ],
    [
      "it may claim no more",
      { change: (context, caller) => change(context, caller, { scopes: ["check"] }), told: "scope_missing" },
    ],
    [
      "it speaks for somebody else",
      {
        change: (context, caller) => change(context, caller, { senders: [{ type: "staff", id: "wolf" }] }),
        told: "sender_not_allowed",
      },
    ],
  ];

  test.for(ends)("no claim where %s", async ([, { change, told }]) => {
    const context = await openHouse();
    const through = await letIn(context, "keller");
    await change(context, through);
    expect(await claimAs(context, "keller", { through })).toEqual({ kind: told });
    expect(await context.db.reader.selectFrom("permit").select("id").execute()).toEqual([]);
  });

  test.for(ends)("no second person's word where %s", async ([, { change, told }]) => {
    const context = await openHouse();
    const claimed = await claimAs(context, "keller", danger);
    const permitId = claimed.kind === "waiting" ? claimed.permit.id : "";
    const through = await letIn(context, "lindner");
    await change(context, through);
    const confirmed = await confirmPermit(context, { permitId, secondPerson: "lindner", through });
    expect(confirmed).toEqual({ kind: told });
  });

  test("no claim because of a danger by a program that no longer has that very person's word", async () => {
    const context = await openHouse();
    const through = await letIn(context, "keller");
    await change(context, through, { senders: [{ type: "staff" }] });
    expect(await claimAs(context, "keller", { ...danger, through })).toEqual({ kind: "person_missing" });
  });

  test("but a claim and a second person's word where nothing of it has become different", async () => {
    const context = await openHouse();
    const through = await letIn(context, "keller", "wolf");
    await change(context, through, { name: "Renamed", senders: [{ type: "staff", id: "keller" }] });
    expect(await claimAs(context, "keller", { through })).toMatchObject({ kind: "granted" });
    const waiting = await claimAs(context, "keller", { ...danger, through });
    const permitId = waiting.kind === "waiting" ? waiting.permit.id : "";
    const toConfirm = { permitId, secondPerson: "lindner", through: await letIn(context, "lindner") };
    expect(await confirmPermit(context, toConfirm)).toMatchObject({ kind: "confirmed" });
  });
});
