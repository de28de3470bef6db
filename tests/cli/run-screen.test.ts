import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { testDatabases } from "#tests/support/databases";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { runScreen, type ScreenOptions } from "~/cli/run-screen";

const terms = { sender: "staff:keller", channel: "phone", topic: "advice" };

async function screen(list: string, options: ScreenOptions, language: "de" | "en" = "en") {
  const context = await testDatabases("sqlite").openTestContext();
  await openSmallHouse(context);
  await enterCustomer(context, "Aylin Demir", {
    people: { mode: "ranked", ranked: ["keller"] },
    topics: { advice: ["phone"] },
  });
  const folder = mkdtempSync(join(tmpdir(), "kontaktwahl-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [file, out] = [join(folder, "list.csv"), join(folder, "answers.csv")];
  writeFileSync(file, list);
  const told = vi.spyOn(console, "error").mockImplementation(() => {});
  const code = await runScreen(context, file, { out, ...options }, language);
  return { code, told: told.mock.calls.flat().join("\n"), read: () => readFileSync(out, "utf8") };
}

describe("kontaktwahl screen", () => {
  test("answers every row in a file, and tells how many", async () => {
    const { code, told, read } = await screen("customer\naylin-demir\nmerve-kaya\n", terms);
    expect(code).toBe(0);
    expect(read()).toMatch(/^line,.*\r\n2,aylin-demir,yes,.*\r\n3,merve-kaya,no,unknown_customer,/);
    expect(told).toContain("2 rows asked, 1 allowed, 1 not.");
    expect(told).toContain("1 of them had no decision");
    expect(told).toContain("claims nothing");
  });

  test("says in the operator's language what it does not understand", async () => {
    const ofTheHeader = await screen("Kunde\naylin-demir\n", terms, "de");
    expect(ofTheHeader).toMatchObject({
      code: 1,
      told: expect.stringContaining("Spalten, die es hier nicht gibt: kunde"),
    });
    expect(await screen("customer\n", { ...terms, sender: "keller" })).toMatchObject({ code: 1 });
    expect(await screen("customer\n", { ...terms, at: "tomorrow" })).toMatchObject({ code: 1 });
    expect(await screen("customer\n", { ...terms, out: "/nowhere/at/all" })).toMatchObject({ code: 1 });
  });
});
