import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CsvSeparator, splitCsvLine, writeCsvLine } from "~/operations/csv-line";

const separators: CsvSeparator[] = [",", ";", "\t"];
const harmless = fc.string().filter((text) => !/^\s*[=+\-@＝＋－＠]|^\t|[\r\n]/.test(text));

describe("a line of CSV", () => {
  test("is read as it was written, whatever stands in its cells", () => {
    fc.assert(
      fc.property(
        fc.array(harmless, { minLength: 1 }),
        fc.constantFrom(...separators),
        (cells, separator) => {
          const line = writeCsvLine(cells, separator);
          expect(line.endsWith("\r\n")).toBe(true);
          expect(splitCsvLine(line.slice(0, -2), separator)).toEqual(cells);
        },
      ),
    );
  });

  test.each(['"a', '"a"b', '"a""', 'a,"b'])("is none where quotes do not close: %s", (line) => {
    expect(splitCsvLine(line, ",")).toBeNull();
  });

  test.each(["=1+1", "+49", "-1", "@SUM(A1)", "\t=1", "\n=1", "  =HYPERLINK(A1)", "＝1+1", "＠A1"])(
    "never begins a cell like a formula: %j",
    (cell) => {
      expect(splitCsvLine(writeCsvLine([cell], ",").slice(0, -2), ",")).toEqual([`'${cell}`]);
    },
  );
});
