import { describe, expect, test, vi } from "vitest";
import { insertMany } from "#db/dialects/insert-many";
import { damageChoice } from "#tests/support/damage-choice";
import { describeOnBothDialects } from "#tests/support/databases";
import { crm } from "#tests/support/reading-client";
import { decide, enterCustomer, openSmallHouse } from "#tests/support/small-house";
import type { TestContext } from "#tests/support/test-context";
import type { Preferences } from "~/domain/preference/preference";
import type { ApiClient } from "~/domain/programs/api-client";
import { recordContact } from "~/operations/contacts/record-contact.server";
import { answerList } from "~/operations/screening/answer-list.server";
import { openScreeningList } from "~/operations/screening/open-screening-list.server";
import { type ScreenedRow, type ScreeningTerms, screeningBounds } from "~/operations/screening/screening";

const keller = { type: "staff", id: "keller" } as const;
const terms: ScreeningTerms = { sender: keller, channel: "phone", topic: "advice" };
const openToKeller: Omit<Preferences, "timeZone"> = {
  people: { mode: "ranked", ranked: ["keller"], automated: ["email"] },
  topics: { advice: ["phone"], offers: ["email"] },
  hours: { phone: [{ days: [2], from: "17:00", to: "19:00" }] },
  caps: [{ max: 2, per: "P1M" }],
};

async function* bytesOf(text: string, partLength = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += partLength)
    yield bytes.subarray(start, start + partLength);
}

async function screenText(
  context: TestContext,
  text: string,
  {
    kind = "ndjson",
    asker = crm,
    asked = terms,
  }: { kind?: "csv" | "ndjson"; asker?: ApiClient; asked?: ScreeningTerms } = {},
): Promise<string> {
  const list = await openScreeningList(bytesOf(text), kind);
  if (!list.ok) throw new Error(list.fault.code);
  const parts: string[] = [];
  const screening = { terms: asked, identifyAsker: async () => asker };
  for await (const part of answerList(context, screening, list)) parts.push(part);
  return parts.join("");
}

async function screen(context: TestContext, rows: unknown[], asker?: ApiClient): Promise<ScreenedRow[]> {
  const text = rows.map((row) => (typeof row === "string" ? row : JSON.stringify(row))).join("\n");
  const answers = await screenText(context, text, asker && { asker });
  return answers
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

const refused = (line: number, customer: string | null, reason: string) => ({
  line,
  customer,
  allowed: false,
  reasons: [reason],
  window: null,
  left: null,
});

describeOnBothDialects("screening a list", ({ openTestContext }) => {
  async function openHouse(now = "2026-11-24T17:12:00+01:00"): Promise<TestContext> {
    const context = await openTestContext(now);
    await openSmallHouse(context);
    await enterCustomer(context, "Aylin Demir", openToKeller);
    await enterCustomer(context, "Jonas Weber", { people: { mode: "nobody" }, topics: {} });
    const sources = [{ system: "salesforce", external_id: "003A", customer_id: "aylin-demir" }];
    await context.db.transaction((tx) => insertMany(tx, "customer_source", sources));
    return context;
  }

  test("answers row by row: yes or no, why not, when next, what is left", async () => {
    const context = await openHouse();
    await recordContact(context, {
      customerId: "aylin-demir",
      request: { sender: keller, channel: "phone", topic: "advice" },
      at: context.clock(),
      outcome: "reached",
      recordedBy: "keller",
    });
    const window = { from: "2026-11-24T16:12:00Z", until: "2026-11-24T18:00:00Z" };
    expect(
      await screen(context, [
        { customer: "salesforce:003A" },
        { customer: "jonas-weber" },
        { customer: "aylin-demir", at: "2026-11-25T10:00:00+01:00" },
        {
          customer: "aylin-demir",
          sender: { type: "automated", id: "news" },
          channel: "email",
          topic: "offers",
        },
      ]),
    ).toEqual([
      { line: 1, customer: "salesforce:003A", allowed: true, reasons: [], window, left: 1 },
      {
        line: 2,
        customer: "jonas-weber",
        allowed: false,
        reasons: ["not_chosen", "topic_refused"],
        window: null,
        left: null,
      },
      {
        line: 3,
        customer: "aylin-demir",
        allowed: false,
        reasons: ["outside_hours"],
        window: { from: "2026-12-01T16:00:00Z", until: "2026-12-01T18:00:00Z" },
        left: 1,
      },
      {
        line: 4,
        customer: "aylin-demir",
        allowed: true,
        reasons: [],
        window: { from: "2026-11-24T16:12:00Z", until: null },
        left: 1,
      },
    ]);
  });

  test("keeps the order, names a row that is none with its line, and goes on", async () => {
    const context = await openHouse();
    const tooLong = JSON.stringify({ customer: "x".repeat(screeningBounds.lineBytesMax) });
    const rows = await screen(context, [
      { customer: "aylin-demir" },
      "{",
      "",
      { customer: "aylin-demir", chanel: "email" },
      "null",
      tooLong,
      { customer: "aylin-demir", at: "tomorrow" },
      { customer: "aylin-demir" },
    ]);
    expect(rows.map(({ line, reasons }) => [line, ...reasons])).toEqual([
      [1],
      [2, "malformed"],
      [4, "malformed"],
      [5, "malformed"],
      [6, "malformed"],
      [7, "malformed"],
      [8],
    ]);
  });

  test("tells what is missing of a question, and what the company does not know", async () => {
    const context = await openHouse();
    const rows = await screen(context, [
      { customer: "aylin-demir", channel: "fax" },
      { customer: "aylin-demir", topic: "gossip" },
      { customer: "nobody-of-that-name" },
    ]);
    expect(rows.map(({ reasons }) => reasons)).toEqual([
      ["unknown_channel"],
      ["unknown_topic"],
      ["unknown_customer"],
    ]);
    for (const [missing, reason] of [
      ["sender", "sender_missing"],
      ["channel", "channel_missing"],
      ["topic", "topic_missing"],
    ] as const) {
      const asked = { ...terms, [missing]: undefined };
      const text = await screenText(context, '{"customer":"aylin-demir"}', { asked });
      expect(JSON.parse(text)).toMatchObject({ allowed: false, reasons: [reason] });
    }
  });

  test("takes the client's own topic where neither row nor list names one", async () => {
    const context = await openHouse();
    const asker = { ...crm, defaultTopic: "advice" };
    const asked = { ...terms, topic: undefined };
    expect(await screenText(context, '{"customer":"aylin-demir"}', { asked, asker })).toMatch(
      '"allowed":true',
    );
  });

  test("does not tell a program without the scope read whether someone is a customer", async () => {
    const context = await openHouse();
    const [unknown] = await screen(context, [{ customer: "nobody" }], { ...crm, scopes: ["check"] });
    expect(unknown).toEqual(refused(1, "nobody", "not_chosen"));
  });

  test("asks for no sender for whom the program does not speak", async () => {
    const context = await openHouse();
    const asker = { ...crm, senders: [{ type: "automated" as const }] };
    const rows = await screen(context, [{ customer: "aylin-demir" }, { customer: "nobody" }], asker);
    expect(rows.map(({ reasons }) => reasons)).toEqual([["sender_not_allowed"], ["sender_not_allowed"]]);
  });

  test("judges an instant that has passed by what was decided then", async () => {
    const context = await openHouse("2026-11-17T17:30:00+01:00");
    context.setNow("2026-11-24T17:30:00+01:00");
    await decide(context, "aylin-demir", { people: { mode: "nobody" }, topics: {} });
    const then = "2026-11-17T17:31:00+01:00";
    const rows = await screen(context, [{ customer: "aylin-demir", at: then }, { customer: "aylin-demir" }]);
    expect(rows.map(({ allowed }) => allowed)).toEqual([true, false]);
  });

  test("answers no with unavailable where a stored choice cannot be read, and nobody else suffers", async () => {
    const context = await openHouse();
    await damageChoice(context.db, "jonas-weber", "{");
    const rows = await screen(context, [{ customer: "jonas-weber" }, { customer: "aylin-demir" }]);
    expect(rows).toMatchObject([{ allowed: false, reasons: ["unavailable"] }, { allowed: true }]);
  });

  test("answers no with unavailable when the database does not answer", async () => {
    const context = await openHouse();
    await context.db.writer.schema.dropTable("customer_source").execute();
    vi.spyOn(console, "error").mockImplementation(() => {});
    expect(await screen(context, [{ customer: "salesforce:003A" }, "{"])).toEqual([
      refused(1, "salesforce:003A", "unavailable"),
      { ...refused(2, null, "malformed"), place: "#" },
    ]);
  });

  describe("as CSV", () => {
    test("reads comma and semicolon alike, and answers with the same separator", async () => {
      const context = await openHouse();
      for (const separator of [",", ";"]) {
        const row = ["salesforce:003A", "automated:news", "email", "offers", ""].join(separator);
        const head = ["customer", "Sender", "channel", "topic", "at"].join(separator);
        const text = await screenText(context, `\ufeff${head}\r\n${row}\r\n`, { kind: "csv", asked: {} });
        expect(text.split("\r\n")).toEqual([
          ["line", "customer", "allowed", "reasons", "next_from", "next_until", "left", "place"].join(
            separator,
          ),
          ["2", "salesforce:003A", "yes", "", "2026-11-24T16:12:00Z", "", "2", ""].join(separator),
          "",
        ]);
      }
    });

    test("gives reasons in one cell, and lets a broken row spoil no other", async () => {
      const context = await openHouse();
      const rows = ['"jonas-weber"', '"never closed', "aylin-demir,extra", "aylin-demir"];
      const text = await screenText(context, ["customer", ...rows].join("\n"), { kind: "csv" });
      expect(text.split("\r\n").slice(1)).toEqual([
        "2,jonas-weber,no,not_chosen topic_refused,,,,",
        "3,,no,malformed,,,,#",
        "4,,no,malformed,,,,#",
        "5,aylin-demir,yes,,2026-11-24T16:12:00Z,2026-11-24T18:00:00Z,2,",
        "",
      ]);
    });

    test("writes nothing that a spreadsheet would run", async () => {
      const context = await openHouse();
      const text = await screenText(context, 'customer\n"=HYPERLINK(""http://x"";1)"\n@SUM(A1)\n', {
        kind: "csv",
      });
      expect(text).toContain('2,"\'=HYPERLINK(""http://x"";1)",no,');
      expect(text).toContain("3,'@SUM(A1),no,");
    });
  });
});
