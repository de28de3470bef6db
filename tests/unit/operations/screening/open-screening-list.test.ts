import { describe, expect, test } from "vitest";
import { openScreeningList } from "~/operations/screening/open-screening-list.server";
import type { ReadRow } from "~/operations/screening/screening";

const bounds = { rowsMax: 3, lineBytesMax: 40 };

async function read(
  text: string | Buffer,
  kind: "csv" | "ndjson",
  partLength = text.length,
): Promise<ReadRow[]> {
  const list = await openScreeningList(partsOf(text, partLength), kind, bounds);
  if (!list.ok) throw new Error(list.fault.code);
  return all(list.rows);
}

async function all(batches: AsyncIterable<ReadRow[]>): Promise<ReadRow[]> {
  const rows: ReadRow[] = [];
  for await (const batch of batches) rows.push(...batch);
  return rows;
}

async function* partsOf(text: string | Buffer, partLength: number): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  for (let start = 0; start < bytes.length; start += partLength)
    yield bytes.subarray(start, start + partLength);
}

describe("a list to screen", () => {
  test("is read alike however its bytes are cut, in the middle of a letter too", async () => {
    const text = '\ufeff{"customer":"Müller"}\r\n\r\n{"customer":"Şahin"}';
    const whole = await read(text, "ndjson");
    expect(whole).toEqual([
      { line: 1, row: { customer: "Müller" } },
      { line: 3, row: { customer: "Şahin" } },
    ]);
    for (const partLength of [1, 2, 3, 5]) expect(await read(text, "ndjson", partLength)).toEqual(whole);
  });

  test("ends with a no where it holds more rows than it may, the header not counted", async () => {
    const rows = ["a", "b", "c"].map((customer, index) => ({ line: index + 2, row: { customer } }));
    expect(await read("customer\na\nb\nc\n", "csv")).toEqual(rows);
    expect(await read("customer\na\nb\nc\nd\ne\n", "csv")).toEqual([
      ...rows,
      { line: 5, refusal: "list_too_long" },
    ]);
  });

  test("takes a line that has no end for one row, and keeps nothing of it", async () => {
    const text = `{"customer":"a"}\n${"x".repeat(5000)}\n{"customer":"b"}`;
    expect(await read(text, "ndjson", 16)).toEqual([
      { line: 1, row: { customer: "a" } },
      { line: 2, refusal: "malformed", customer: null, place: "#" },
      { line: 3, row: { customer: "b" } },
    ]);
  });

  test("takes a line in other letters than UTF-8 for none that names anybody", async () => {
    const text = Buffer.from('{"customer":"M\xfcller"}\n{"customer":"b"}', "latin1");
    expect(await read(text, "ndjson", 5)).toEqual([
      { line: 1, refusal: "malformed", customer: null, place: "#" },
      { line: 2, row: { customer: "b" } },
    ]);
  });

  test("begins where its header is: behind empty lines and Excel's line of the separator, lines counted on", async () => {
    const text = "\ufeffsep=;\r\n\r\ncustomer;channel\r\na,b;phone\r\n";
    const rows = [{ line: 4, row: { customer: "a,b", channel: "phone" } }];
    for (const partLength of [1, 7, text.length * 2])
      expect(await read(text, "csv", partLength)).toEqual(rows);
  });

  test("is refused whole where its header is in other letters than UTF-8", async () => {
    const head = Buffer.from("\ufeffcustomer;channel\r\n", "utf16le");
    expect(await openScreeningList(partsOf(head, 5), "csv")).toEqual({
      ok: false,
      fault: { code: "head_unreadable" },
    });
  });

  test.each([
    ['{"customer":"a","name":"Aylin"}', "a", "#/name"],
    ['{"customer":"a","sender":{"type":"robot","id":"x"}}', "a", "#/sender/type"],
    ['{"customer":7}', null, "#/customer"],
    ['[{"customer":"a"}]', null, "#"],
    ['{"customer":"a",}', null, "#"],
  ])(
    "names the customer of a row that is none, and the place that is wrong: %s",
    async (text, customer, place) => {
      const list = await openScreeningList(partsOf(text, 9), "ndjson", { ...bounds, lineBytesMax: 99 });
      const rows = list.ok ? await all(list.rows) : [];
      expect(rows).toEqual([{ line: 1, refusal: "malformed", customer, place }]);
    },
  );

  test.each([
    ["customer,sender\na,robot", "a", "#/sender"],
    ["customer,at\na,tomorrow", "a", "#/at"],
    ["customer,at\na", null, "#"],
  ])("names them in CSV too: %j", async (text, customer, place) => {
    expect(await read(text, "csv")).toEqual([{ line: 2, refusal: "malformed", customer, place }]);
  });

  test.each([
    ["customer,chanel", { code: "columns_unknown", columns: ["chanel"] }],
    ["customer,topic,customer", { code: "columns_twice", columns: ["customer"] }],
    ["channel;topic", { code: "customer_column_missing" }],
    ["", { code: "list_empty" }],
    ["\ufeff\r\n \r\nsep=;\r\n", { code: "list_empty" }],
    ["sep=;\ncustomer,topic", { code: "columns_unknown", columns: ["customer,topic"] }],
  ])("is refused whole with the header '%s'", async (head, fault) => {
    expect(await openScreeningList(partsOf(head, 3), "csv")).toEqual({ ok: false, fault });
  });
});
