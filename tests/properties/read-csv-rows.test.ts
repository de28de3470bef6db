import fc from "fast-check";
import { expect, test } from "vitest";
import { fileOf } from "#tests/support/import-house";
import { findFileFormat } from "~/operations/import/file-format.server";
import { readCsvRows } from "~/operations/import/read-csv-rows.server";

const header = ["id", "familyName", "street"];

interface Writing {
  separator: string;
  newline: string;
  encoding: "utf-8" | "utf-8 with mark" | "utf-16le" | "windows-1252";
  quotesAll: boolean;
  endsInNewline: boolean;
  chunkBytes: number;
}

const writing: fc.Arbitrary<Writing> = fc.record({
  separator: fc.constantFrom(",", ";", "\t"),
  newline: fc.constantFrom("\n", "\r\n"),
  encoding: fc.constantFrom("utf-8", "utf-8 with mark", "utf-16le", "windows-1252"),
  quotesAll: fc.boolean(),
  endsInNewline: fc.boolean(),
  chunkBytes: fc.integer({ min: 1, max: 40 }),
});

const latinCell = fc.string({ unit: fc.constantFrom(..."abÄß é,;\"'\n0".split("")), maxLength: 8 });
const anyCell = fc.string({ unit: fc.constantFrom(..."abÄß€ş漢😀,;\t\"'\n0 ".split(/(?:)/u)), maxLength: 8 });
const table = (cell: fc.Arbitrary<string>) => fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 });

test("gives every cell back as it was, with the line where its row begins, however the file is written", async () => {
  await fc.assert(
    fc.asyncProperty(writing, table(anyCell), table(latinCell), async (written, anyRows, latinRows) => {
      const rows = (written.encoding === "windows-1252" ? latinRows : anyRows).filter((row) =>
        row.some(Boolean),
      );
      const file = fileOf(encode(write([header, ...rows], written), written), "x.csv", written.chunkBytes);
      const read = [];
      for await (const row of readCsvRows(file, await findFileFormat(file))) read.push(row);
      expect(read).toEqual(withLines([header, ...rows]));
    }),
  );
});

function write(
  rows: readonly (readonly string[])[],
  { separator, newline, quotesAll, endsInNewline }: Writing,
): string {
  const quote = (cell: string) =>
    quotesAll || /["\n\r,;\t]/.test(cell)
      ? `"${cell.replaceAll('"', '""').replaceAll("\n", newline)}"`
      : cell;
  return rows.map((row) => row.map(quote).join(separator)).join(newline) + (endsInNewline ? newline : "");
}

function encode(text: string, { encoding }: Writing): Buffer {
  if (encoding === "utf-16le") return Buffer.from(`\ufeff${text}`, "utf16le");
  if (encoding === "windows-1252") return Buffer.from(text, "latin1");
  return Buffer.from(encoding === "utf-8" ? text : `\ufeff${text}`);
}

function withLines(rows: readonly (readonly string[])[]) {
  let line = 1;
  return rows.map((cells) => {
    const row = { line, cells: [...cells] };
    line += cells.join("").split("\n").length;
    return row;
  });
}

test("never fails on bytes that are no CSV: they are rows, or a fault of the file", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const file = fileOf(bytes);
      try {
        const format = await findFileFormat(file);
        for await (const { cells } of readCsvRows(file, format)) expect(cells.length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toHaveProperty("fault.code");
      }
    }),
  );
});
