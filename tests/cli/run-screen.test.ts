import { linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Writable } from "node:stream";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { describeOnBothDialects, testDatabases } from "#tests/support/databases";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { runScreen, type ScreenOptions } from "~/cli/run-screen";
import { screeningWords } from "~/i18n/words/screening-words";

const terms = { sender: "staff:keller", channel: "phone", topic: "advice" };

/** Stands for no file at all. */
const toScreen = "-";

async function screen(
  list: string,
  options: ScreenOptions,
  language: "de" | "en" = "en",
  stream = drawOn({ isTTY: false }),
  databases = testDatabases("sqlite"),
) {
  const context = await databases.openTestContext();
  await openSmallHouse(context);
  await enterCustomer(context, "Aylin Demir", {
    people: { mode: "ranked", ranked: ["keller"] },
    topics: { advice: ["phone"] },
  });
  const folder = mkdtempSync(join(tmpdir(), "kontaktwahl-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "list.csv");
  const out = options.out === toScreen ? undefined : resolve(folder, options.out ?? "answers.csv");
  writeFileSync(file, list);
  linkSync(file, join(folder, "same.csv"));
  const told = vi.spyOn(console, "error").mockImplementation(() => {});
  const code = await runScreen(context, file, { ...options, out }, language, stream);
  const read = (name = "answers.csv") => readFileSync(join(folder, name), "utf8");
  return { code, told: told.mock.calls.flat().join("\n"), read };
}

/** What an operator's screen is told to show. */
function drawOn({ isTTY }: { isTTY: boolean }) {
  const drawn: string[] = [];
  const stream = new Writable({ write: (part, _encoding, done) => done(void drawn.push(`${part}`)) });
  return Object.assign(stream, { isTTY, columns: 120, drawn });
}

describeOnBothDialects("kontaktwahl screen", (databases) => {
  test("answers every row in a file, and tells how many", async () => {
    const list = "customer\naylin-demir\nmerve-kaya\n";
    const { code, told, read } = await screen(list, terms, "en", drawOn({ isTTY: false }), databases);
    expect(code).toBe(0);
    expect(read()).toMatch(/^line,.*\r\n2,aylin-demir,yes,.*\r\n3,merve-kaya,no,unknown_customer,/);
    expect(told).toContain("2 rows asked, 1 allowed, 1 not.");
    expect(told).toContain("1 of them had no decision");
    expect(told).toContain("claims nothing");
  });
});

describe("kontaktwahl screen", () => {
  test("ends with a sentence where whoever reads the answers has read enough", async () => {
    const hungUp = Object.assign(new Error("write EPIPE"), { code: "EPIPE" });
    const write = vi.spyOn(process.stdout, "write");
    write.mockImplementation(() => !process.stdout.emit("error", hungUp));
    onTestFinished(() => write.mockRestore());
    const { code, told } = await screen("customer\naylin-demir\n", { ...terms, out: toScreen });
    expect({ code, told: told.split("\n").at(-1) }).toEqual({ code: 1, told: screeningWords.en.unread });
  });

  test("shows how many rows of all have their answer and how fast, and ends with a whole bar", async () => {
    const screened = drawOn({ isTTY: true });
    const rows = "aylin-demir\n".repeat(1_200);
    await screen(`customer\n${rows}\n\n`, terms, "en", screened);
    const bars = screened.drawn.join("").match(/[█░]+ \d+% · .+? a second/g)!;
    expect(bars[0]).toMatch(/^█+░+ \d+% · [45]\d\d of 1,202 rows · [\d,]+ a second$/);
    expect(bars.at(-1)).toMatch(/^█+ 100% · 1,200 of 1,200 rows · [1-9][\d,]* a second$/);
    expect(screened.drawn.at(-1)).toBe("\n");
    const inGerman = drawOn({ isTTY: true });
    await screen(`customer\n${rows}`, terms, "de", inGerman);
    expect(inGerman.drawn.join("")).toMatch(
      /█ 100\u00a0% · 1\.200 von 1\.200 Zeilen · [\d.]+ in der Sekunde/,
    );
  });

  test("leaves the bar where it came to when the answers cannot be written", async () => {
    const screened = drawOn({ isTTY: true });
    const { code } = await screen(
      "customer\naylin-demir\n",
      { ...terms, out: "/nowhere/at/all" },
      "en",
      screened,
    );
    expect(code).toBe(1);
    expect(screened.drawn.join("")).not.toContain("100%");
  });

  test("does not write the answers over the list, by whatever name", async () => {
    const list = `customer\n${"aylin-demir\n".repeat(10_000)}`;
    for (const name of ["list.csv", "same.csv"]) {
      const { code, told, read } = await screen(list, { ...terms, out: name });
      expect({ code, told }).toEqual({ code: 1, told: expect.stringContaining(screeningWords.en.outIsList) });
      expect(read("list.csv")).toBe(list);
    }
  });

  test("draws nothing where nobody looks on", async () => {
    const piped = drawOn({ isTTY: false });
    expect((await screen("customer\naylin-demir\n", terms, "en", piped)).code).toBe(0);
    expect(piped.drawn).toEqual([]);
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
