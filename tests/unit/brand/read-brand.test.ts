import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findOwnPage, findOwnPageAddress } from "~/brand/find-own-page";
import { presentLogo } from "~/brand/present-logo";
import { readBrand } from "~/brand/read-brand.server";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kontaktwahl-brand-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const svg = (inside: string, root = 'viewBox="0 0 120 40"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inside}</svg>`;

/** The beginning of a PNG: its signature and what its first chunk says of its size. */
function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

describe("the company's logo", () => {
  test("says how large it is, so that no page moves when it comes", () => {
    const settings = {
      LOGO: write("logo.svg", svg("<path d='M0 0h9'/>")),
      LOGO_DARK: write("dark.png", png(240, 80)),
    };
    const { brand, faults } = readBrand(settings);
    expect(faults).toEqual([]);
    expect(presentLogo(brand)).toEqual({
      src: "/logo.svg",
      darkSrc: "/logo-dark.png",
      width: 120,
      height: 40,
    });
  });

  test("may give its size in width and height", () => {
    const { brand } = readBrand({ LOGO: write("sized.svg", svg("", 'width="64px" height="32"')) });
    expect(brand.logo).toMatchObject({ width: 64, height: 32 });
  });

  test.each([
    ["a script", svg("<script>alert(1)</script>")],
    ["a handler", svg('<path onload="alert(1)"/>')],
    ["a page", svg("<foreignObject><p/></foreignObject>")],
    ["a link to elsewhere", svg('<image href="https://example.org/a.png"/>')],
    ["a stylesheet from elsewhere", svg("<style>@import 'https://example.org/a.css'</style>")],
    ["an entity", `<!DOCTYPE svg [<!ENTITY a "b">]>${svg("")}`],
  ])("is refused with %s in it", (_, text) => {
    const { brand, faults } = readBrand({ LOGO: write("bad.svg", text) });
    expect(faults).toEqual(["LOGO holds scripts or loads something, which no picture needs."]);
    expect(brand.logo).toBeNull();
  });

  test.each([
    ["without a size", svg("", ""), /says nowhere how large it is/],
    ["that is something else", "GIF89a", /is neither an SVG nor a PNG/],
    ["that is too large", "x".repeat(64 * 1024 + 1), /is larger than 64 kB/],
    ["that is cut off", png(1, 1).subarray(0, 12), /ends before/],
  ])("is refused %s", (_, content, fault) => {
    const { faults } = readBrand({ LOGO: write("odd.svg", content) });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
  });
});

describe("what the company says about itself", () => {
  test("stands here in its own words, in the languages that it has", () => {
    const settings = {
      IMPRINT: write("imprint.txt", "Lindner GmbH\n"),
      IMPRINT_EN: write("imprint.en.txt", "Lindner Ltd"),
    };
    const { brand, faults } = readBrand(settings);
    expect(faults).toEqual([]);
    expect(brand.ownPages.imprint).toEqual({
      kind: "text",
      texts: { de: "Lindner GmbH", en: "Lindner Ltd" },
    });
    expect(findOwnPageAddress({ mode: "production", brand }, "imprint")).toBe("/imprint");
    expect(findOwnPage({ mode: "production", brand }, "privacy")).toBeNull();
  });

  test("or at an address of its own, to which the pages lead", () => {
    const { brand } = readBrand({ PRIVACY: "https://lindner.example/datenschutz" });
    expect(findOwnPageAddress({ mode: "production", brand }, "privacy")).toBe(
      "https://lindner.example/datenschutz",
    );
  });

  test("is invented where nobody runs anything", () => {
    const { brand } = readBrand({});
    expect(findOwnPage({ mode: "demo", brand }, "imprint")).toMatchObject({ kind: "text" });
  });

  test("has every fault told at once, one plain line each", () => {
    const settings = {
      LOGO: join(folder, "nowhere.svg"),
      IMPRINT: "http://lindner.example/impressum",
      PRIVACY: write("empty.txt", "  \n"),
      ACCESSIBILITY_CONTACT: "the lady at the desk",
    };
    expect(readBrand(settings).faults).toEqual([
      "ACCESSIBILITY_CONTACT must be an e-mail address or a telephone number.",
      "LOGO names a file that cannot be read.",
      "IMPRINT must be an https address or a text file.",
      "PRIVACY names an empty file.",
    ]);
    expect(readBrand({ LOGO_DARK: "x.svg", IMPRINT_EN: "x.txt" }).faults).toEqual([
      "LOGO_DARK stands beside LOGO, which is missing.",
      "LOGO_DARK names a file that cannot be read.",
      "IMPRINT_EN stands beside IMPRINT, which is missing.",
    ]);
  });
});
