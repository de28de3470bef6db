import { expect, test } from "vitest";
import { describeOnBothDialects } from "#tests/support/databases";
import { openSmallHouse } from "#tests/support/small-house";
import type { StaffVisit } from "~/auth/guards.server";
import { createApiClient } from "~/operations/create-api-client.server";
import type { OperationContext } from "~/operations/operation-context";
import { revokeApiClient } from "~/operations/revoke-api-client.server";
import { presentPrograms } from "~/routes/admin/programs/present-programs.server";

const present = (operations: OperationContext, language: "de" | "en" = "de") =>
  presentPrograms({ operations, language } as StaffVisit);

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
