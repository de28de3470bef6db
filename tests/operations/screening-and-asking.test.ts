import fc from "fast-check";
import { expect, test } from "vitest";
import { describeOnBothDialects } from "#tests/support/databases";
import { crm } from "#tests/support/reading-client";
import { houseIds, settleHouse, someHouse } from "#tests/support/some-house";
import type { TestContext } from "#tests/support/test-context";
import { getInstant } from "~/domain/time/instant";
import { type AskedQuestion, askPermission } from "~/operations/permission/ask-permission.server";
import { answerList } from "~/operations/screening/answer-list.server";
import { openScreeningList } from "~/operations/screening/open-screening-list.server";
import type { ScreenedRow } from "~/operations/screening/screening";

/** Every row says all of it itself: another sender, channel, topic and instant in each. */
const someRow = fc.record({
  customer: fc.nat(),
  sender: fc.constantFrom("staff:keller", "staff:wolf", "staff:nobody", "automated:news", "ai:assistant"),
  channel: fc.constantFrom(...houseIds.channels, "fax"),
  topic: fc.constantFrom(...houseIds.topics, "weather"),
  at: fc.constantFrom("", "2026-11-24T17:30:00+01:00", "2026-11-26T09:00:00Z"),
});

type Row = Record<"customer" | "sender" | "channel" | "topic" | "at", string>;

const columns = ["customer", "sender", "channel", "topic", "at"] as const;

const writers: Record<"csv" | "ndjson", (rows: Row[]) => string> = {
  /** As spreadsheets save it: a byte-order mark, CRLF, cells in quotes, and no end of the last line. */
  csv: (rows) =>
    `\ufeff${[columns.join(";"), ...rows.map((row) => columns.map((name) => `"${row[name]}"`).join(";"))].join("\r\n")}`,
  ndjson: (rows) => rows.map((row) => JSON.stringify(toJson(row))).join("\n"),
};

function toJson({ sender, at, ...row }: Row): object {
  const [type, id] = sender.split(":");
  return { ...row, sender: { type, id }, ...(at && { at }) };
}

function toQuestion({ customer, sender, channel, topic, at }: Row): AskedQuestion {
  const [type = "", id = ""] = sender.split(":");
  return { customer, sender: { type, id }, channel, topic, at: at ? getInstant(at) : null };
}

describeOnBothDialects("a mixed list", ({ dialect, openTestContext }) => {
  test("is answered row by row as single questions are, as CSV and as NDJSON alike", async () => {
    await fc.assert(
      fc.asyncProperty(
        someHouse,
        fc.array(someRow, { minLength: 30, maxLength: 60 }),
        async (house, drawn) => {
          const context = await openTestContext();
          const customers = [...(await settleHouse(context, house)), "nobody-at-all"];
          const rows = drawn.map((row) => ({
            ...row,
            customer: customers[row.customer % customers.length]!,
          }));
          const { answers } = await askPermission(context, crm, rows.map(toQuestion));
          const expected = answers.map(({ allowed, reasons, window, caps }, index) => ({
            customer: rows[index]!.customer,
            allowed,
            reasons: reasons.map(({ code }) => code),
            window,
            left: caps.length === 0 ? null : Math.min(...caps.map(({ left }) => left)),
          }));
          for (const kind of ["csv", "ndjson"] as const) {
            const screened = await screen(context, writers[kind](rows), kind);
            expect(
              screened.map(({ line: _, ...row }) => row),
              kind,
            ).toEqual(expected);
            const first = kind === "csv" ? 2 : 1;
            expect(screened.map(({ line }) => line)).toEqual(rows.map((_, index) => index + first));
          }
        },
      ),
      { numRuns: dialect === "sqlite" ? 6 : 2 },
    );
  });
});

async function screen(context: TestContext, text: string, kind: "csv" | "ndjson"): Promise<ScreenedRow[]> {
  const list = await openScreeningList(inParts(Buffer.from(text)), kind);
  if (!list.ok) throw new Error(list.fault.code);
  const screened: ScreenedRow[] = [];
  const screening = { terms: {}, identifyAsker: async () => crm };
  for await (const _ of answerList(context, screening, list, (rows) => screened.push(...rows)));
  return screened;
}

async function* inParts(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 97) yield bytes.subarray(start, start + 97);
}
