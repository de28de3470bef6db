/** What PDF/UA-1 (ISO 14289-1) asks of a file and can be seen in it: the printed receipt is read aloud in its order. */
import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { drawReceipt, type Receipt } from "~/paper/draw-receipt";

const sentence =
  "Frau Keller darf mich dienstags und donnerstags von 17 bis 19\u00a0Uhr anrufen, zu „Beratung“ und Łódź.";

const receipt: Receipt = {
  company: "Autohaus Lindner GmbH",
  name: "Frau Aylin Demir",
  language: "de",
  timeZone: "Europe/Berlin",
  version: 3,
  at: Date.parse("2026-11-24T17:12:00+01:00"),
  isOwnAct: true,
  recorder: null,
  // Enough for a second page.
  sentences: Array.from({ length: 24 }, () => sentence),
  sequence: 4,
  hash: "a".repeat(64),
  previousHash: "b".repeat(64),
};

/** Objects stand in the clear; what is drawn is packed. */
const pdf = await drawReceipt(receipt);
const objects = pdf.toString("latin1");

describe("a printed receipt", () => {
  test.each([
    ["says that it is tagged", /\/MarkInfo (\d+) 0 R/],
    ["has a tree of what it is made of", /\/Type \/StructTreeRoot/],
    ["says in which order its parts were drawn", /\/ParentTree <</],
    ["names its language", /\/Lang \(de\)/],
    ["shows its title in the window", /\/DisplayDocTitle true/],
    ["says that it is PDF/UA-1", /<pdfuaid:part>1<\/pdfuaid:part>/],
    ["has its title where programs look for it", /<dc:title>[\s\S]*Frau Aylin Demir, Autohaus Lindner GmbH/],
    ["brings its typeface along", /\/FontFile2? \d+ 0 R/],
    ["says which letters its glyphs are", /\/ToUnicode \d+ 0 R/],
  ])("%s", (_what, part) => {
    expect(objects).toMatch(part);
  });

  test("is one document with one title above its headings, and every sentence a paragraph", () => {
    const tags = [...objects.matchAll(/\/S \/(Document|H1|H2|P)\b/g)].map((match) => match[1]!);
    expect(tags.filter((tag) => tag === "Document")).toHaveLength(1);
    expect(tags.filter((tag) => tag === "H1")).toHaveLength(1);
    expect(tags.filter((tag) => tag === "H2")).toHaveLength(1);
    expect(tags.filter((tag) => tag === "P")).toHaveLength(receipt.sentences.length + 5);
    expect(tags.filter((tag) => tag !== "Document").slice(0, 2)).toEqual(["P", "H1"]);
  });

  test("draws nothing that is neither a part of it nor marked as decoration", () => {
    const pages = readDrawings(pdf);
    expect(pages.length).toBeGreaterThan(1);
    for (const drawing of pages) {
      const outside = drawing.replace(/^\/\w+ (?:<<[^>]*>> )?(?:BDC|BMC)$[\s\S]*?^EMC$/gm, "");
      expect(outside).not.toMatch(/\b(TJ|Tj|f|S|Do)$/m);
    }
  });

  test("goes from part to part by keyboard in the order of reading, on every page", () => {
    const pages = objects.match(/\/Type \/Page$/gm) ?? [];
    expect(objects.match(/\/Tabs \/S/g)).toHaveLength(pages.length);
  });
});

describe("a receipt of what the typeface does not know", () => {
  test.each([
    ["a name written from right to left", "\u2068\u05d3\u05d5\u05d3 \u05db\u05d4\u05df\u2069"],
    ["a name of pictures", "Aylin 🚗👩‍🔧"],
  ])("is drawn, says what its boxes are, and is read aloud as it was written: %s", async (_what, name) => {
    const file = (await drawReceipt({ ...receipt, name })).toString("latin1");
    expect(file.match(/\/ActualText/g)).toHaveLength(1);
    expect(file.match(/\/S \/P\b/g)).toHaveLength(receipt.sentences.length + 6);
  });

  test("is whole with words of ten thousand letters", async () => {
    const long = "Donaudampfschiff".repeat(625);
    const file = await drawReceipt({ ...receipt, name: long, sentences: [long] });
    expect(readDrawings(file).length).toBeGreaterThan(1);
    expect(file.toString("latin1")).not.toContain("/ActualText");
  });
});

/** The drawing of each page, unpacked. */
function readDrawings(file: Buffer): string[] {
  const drawings: string[] = [];
  for (let from = file.indexOf("stream\n"); from >= 0; from = file.indexOf("stream\n", from + 7)) {
    const end = file.indexOf("\nendstream", from);
    const text = end < 0 ? "" : unpack(file.subarray(from + 7, end));
    if (/^BT$/m.test(text)) drawings.push(text);
  }
  return drawings;
}

function unpack(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString("latin1");
  } catch {
    return "";
  }
}
