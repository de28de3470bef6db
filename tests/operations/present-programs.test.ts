import { expect, test } from "vitest";
import { describeOnBothDialects } from "#tests/support/databases";
import { openSmallHouse } from "#tests/support/small-house";
import type { OperationContext } from "~/operations/operation-context";
import { createApiClient } from "~/operations/programs/create-api-client.server";
import { revokeApiClient } from "~/operations/programs/revoke-api-client.server";
import { rotateApiKey } from "~/operations/programs/rotate-api-key.server";
import { presentProgram } from "~/routes/admin/programs/present-program.server";
import { presentPrograms } from "~/routes/admin/programs/present-programs.server";

const present = (operations: OperationContext, language: "de" | "en" = "de") =>
  presentPrograms({ operations, language });

describeOnBothDialects("the programs that an administrator sees", ({ openTestContext }) => {
  test("say what each may, for whom it asks, and how long its key is good", async () => {
    const context = await openTestContext();
    await openSmallHouse(context);
    const senders = [{ type: "staff" as const, id: "keller" }, { type: "ai" as const }];
    await createApiClient(context, {
      name: "Dialer",
      scopes: ["check", "permit"],
      senders,
      expiresAt: Date.parse("2027-01-31T12:00:00+01:00"),
    });
    expect(await present(context)).toMatchObject([
      {
        name: "Dialer",
        scopes: "fragen, Freigaben holen",
        senders: "keller, KI",
        lastUsed: "noch nie",
        keys: "gilt bis 31.\u00a0Januar 2027",
        isRevoked: false,
      },
    ]);
    context.setNow("2027-01-31T12:00:00+01:00");
    expect(await present(context, "en")).toMatchObject([{ keys: "none valid", lastUsed: "never" }]);
  });

  test("show each of a program's keys, with its last use and its end", async () => {
    const context = await openTestContext();
    await openSmallHouse(context);
    const made = await createApiClient(context, { name: "CRM", scopes: ["check"], expiresAt: null });
    const id = made.kind === "created" ? made.id : "";
    await context.db.transaction((tx) =>
      tx.updateTable("api_key").set({ last_used_at: context.clock() }).execute(),
    );
    context.setNow("2026-11-25T17:12:00+01:00");
    const expiresAt = Date.parse("2027-11-25T17:12:00+01:00");
    await rotateApiKey(context, { clientId: id, expiresAt, overlapHours: 24 });
    context.setNow("2026-11-26T17:12:00+01:00");
    const { keys } = await presentProgram({ operations: context, params: { id }, language: "de" });
    expect(keys.map(({ cells }) => [cells.state, cells.until, cells.lastUsed])).toEqual([
      ["gilt", "25.\u00a0November 2027, 17:12\u00a0Uhr", "noch nie"],
      ["abgelaufen", "26.\u00a0November 2026, 17:12\u00a0Uhr", "Dienstag, 24.\u00a0November, 17:12\u00a0Uhr"],
    ]);
    await expect(
      presentProgram({ operations: context, params: { id: "nobody" }, language: "de" }),
    ).rejects.toMatchObject({ status: 404 });
  });

  test("keep those whose key was revoked, behind the others", async () => {
    const context = await openTestContext();
    await openSmallHouse(context);
    const open = { scopes: ["check" as const], expiresAt: null };
    const made = await createApiClient(context, { ...open, name: "Alter Dialer" });
    await createApiClient(context, { ...open, name: "CRM" });
    if ("id" in made) await revokeApiClient(context, made.id);
    const programs = await present(context);
    expect(programs.map(({ name, keys, isRevoked }) => [name, keys, isRevoked])).toEqual([
      ["CRM", "gilt", false],
      ["Alter Dialer", "zurückgezogen", true],
    ]);
  });
});
