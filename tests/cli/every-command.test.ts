/** What an operator types on the first days, from an empty database on: each command as it is parsed, on both databases. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { findClientByKey } from "#db/api-keys-in-use";
import { hashApiKey } from "#db/hash-api-key";
import { describeOnBothDialects } from "#tests/support/databases";
import type { TestContext } from "#tests/support/test-context";
import { runCreateApiKey, runListApiKeys, runRevokeApiKey, runRotateApiKey } from "~/cli/run-api-key";
import { runCallNumber } from "~/cli/run-call-number";
import { runImport } from "~/cli/run-import";
import { runInvite } from "~/cli/run-invite";
import { runRotateSigningKey } from "~/cli/run-rotate-signing-key";
import { runScreen } from "~/cli/run-screen";
import { runSetup } from "~/cli/run-setup";
import { importCustomers } from "~/operations/import/import-customers.server";
import { importStaff } from "~/operations/import/import-staff.server";

const lindner = {
  name: "Autohaus Lindner GmbH",
  timeZone: "Europe/Berlin",
  region: "DE-BY",
  givenName: "Karin",
  familyName: "Lindner",
  email: "karin.lindner@example.org",
};
const fixture = (name: string) => join("tests/fixtures/imports", name);

let printed: string[];

beforeEach(() => {
  printed = [];
  for (const stream of ["log", "error"] as const) {
    vi.spyOn(console, stream).mockImplementation((line) => void printed.push(String(line)));
  }
});
afterEach(() => vi.restoreAllMocks());

/** What it prints, and how it ends. */
async function type(command: Promise<number>) {
  printed = [];
  const code = await command;
  return { code, said: printed.join("\n") };
}

const setUp = (context: TestContext) => type(runSetup(context, lindner, "en"));
const importInto = (context: TestContext, what: "staff" | "customers", dryRun = false) =>
  what === "staff"
    ? type(runImport(importStaff, context, fixture("staff.csv"), { dryRun }, "en"))
    : type(runImport(importCustomers, context, fixture("plain-customers.csv"), { dryRun }, "en"));

describeOnBothDialects("kontaktwahl, as an operator types it", ({ openTestContext }) => {
  test("setup founds the company once", async () => {
    const context = await openTestContext();
    expect(await setUp(context)).toEqual({
      code: 0,
      said: "Autohaus Lindner GmbH is set up. karin.lindner@example.org can sign in as staff now.",
    });
    expect(await setUp(context)).toMatchObject({ code: 1, said: expect.stringContaining("already") });
  });

  test("import tries without storing, stores, and finds nothing to do the second time", async () => {
    const context = await openTestContext();
    expect(await importInto(context, "staff")).toMatchObject({ code: 1 });
    await setUp(context);
    for (const [what, isNew] of [
      ["staff", "2 new"],
      ["customers", "4 new"],
    ] as const) {
      for (const dryRun of [true, false]) {
        const { code, said } = await importInto(context, what, dryRun);
        expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining(isNew) });
      }
      const { said } = await importInto(context, what);
      expect(said).toContain(`${isNew[0]} unchanged`);
      expect(said).not.toContain(" new");
    }
  });

  test("api-key makes a key that opens, lists it, makes the next, and ends all", async () => {
    const context = await openTestContext();
    await setUp(context);
    const find = (key: string) =>
      findClientByKey(context.db, hashApiKey(context.vault, key), context.clock()).then(
        (client) => client?.name ?? null,
      );
    const given = { scope: ["check", "permit"], sender: ["automated"] };
    const made = (await type(runCreateApiKey(context, "Dialer", given, "en"))).said.split("\n");
    expect(await find(made[1]!)).toBe("Dialer");
    const [, id = ""] = /id (\S+)\./.exec(made[0]!) ?? [];
    expect((await type(runListApiKeys(context, "en"))).said).toContain(`Dialer (${id}): check permit`);
    const next = await type(runRotateApiKey(context, id, { overlapHours: "1" }, "en"));
    expect(await find(next.said.split("\n")[1]!)).toBe("Dialer");
    context.setNow("2026-11-24T18:12:01+01:00");
    expect(await find(made[1]!)).toBeNull();
    expect(await type(runRevokeApiKey(context, id, "en"))).toMatchObject({ code: 0 });
    context.setNow("2026-11-24T18:12:03+01:00");
    expect(await find(next.said.split("\n")[1]!)).toBeNull();
    expect((await type(runListApiKeys(context, "en"))).said).toBe("No program asks yet.");
  });

  test("call-number states one for everybody and a team, and takes it back", async () => {
    const context = await openTestContext();
    await setUp(context);
    await importInto(context, "staff");
    const run = (number: string | undefined, options: Parameters<typeof runCallNumber>[2]) =>
      type(runCallNumber(context, number, options, "en"));
    expect(await run("089 5550 1100", {})).toMatchObject({ code: 0, said: expect.stringMatching(/^Stated/) });
    expect(await run("089 5550 1101", { team: "Filiale München-Süd" })).toMatchObject({ code: 0 });
    expect(await run("089 5550 1102", { person: "sabine.keller@lindner.example" })).toMatchObject({
      code: 0,
    });
    expect(await run("089 5550 1103", { team: "Lager" })).toMatchObject({ code: 1 });
    expect(await run(undefined, { team: "Filiale München-Süd", remove: true })).toMatchObject({ code: 0 });
  });

  test("invite and screen: who has not chosen gets a link, and no advertising until then; whose consent is on record does", async () => {
    const context = await openTestContext();
    await setUp(context);
    await importInto(context, "customers");
    const place = { baseUrl: "https://k.example", language: "en" } as const;
    const invited = await type(runInvite(context, [], { allNotChosen: true, csv: true, days: "90" }, place));
    expect(invited.said.split("\n")).toHaveLength(1 + 3);
    const folder = mkdtempSync(join(tmpdir(), "kontaktwahl-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const [list, out] = [join(folder, "list.csv"), join(folder, "answers.csv")];
    writeFileSync(list, "customer\nplain:K-1\nplain:K-2\nplain:K-9\n");
    const terms = { sender: "automated:newsletter", channel: "email", topic: "offers", out };
    const screened = await type(runScreen(context, list, terms, "en"));
    expect(screened).toEqual({ code: 0, said: expect.stringContaining("3 rows asked, 1 allowed, 2 not.") });
    expect(readFileSync(out, "utf8")).toMatch(
      /plain:K-1,yes,[\s\S]+plain:K-2,no,\w+_refused[\s\S]+plain:K-9,no,unknown_customer/,
    );
  });

  test("signing-key makes another key each time", async () => {
    const context = await openTestContext();
    const said = [
      await type(runRotateSigningKey(context, "en")),
      await type(runRotateSigningKey(context, "en")),
    ];
    expect(said.map(({ code }) => code)).toEqual([0, 0]);
    expect(said[0]!.said).toMatch(/^The key \S+ is published and signs from 2\S+Z on: /);
    expect(said[0]!.said).not.toBe(said[1]!.said);
  });
});
