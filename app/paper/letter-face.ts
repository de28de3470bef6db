/**
 * The typeface of the letters, from the files that the pages use. Each file knows some scripts, and a text is split into
 * stretches that one of them can set. pdfkit's font reader cannot take single glyphs out of these files (they are WOFF2,
 * whose outlines are packed): what it embeds is therefore written here, outline by outline.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type PDFDocument from "pdfkit";
import { encodeOutline, type OutlineCommand } from "./encode-outline";

const scripts = ["latin", "latin-ext", "greek", "cyrillic", "cyrillic-ext"] as const;

export type Script = (typeof scripts)[number];

interface Glyph {
  path: { commands: OutlineCommand[] };
  advanceWidth: number;
}

/** As much of pdfkit's fonts as is touched here. */
interface EmbeddedFont {
  font: {
    characterSet: number[];
    getGlyph(id: number): Glyph;
    glyphForCodePoint(codePoint: number): Glyph;
    hasGlyphForCodePoint(codePoint: number): boolean;
  };
  subset: Subset;
}

interface Subset {
  glyf: Buffer[];
  loca: { offsets: number[]; version: number };
  hmtx: { metrics: { advance: number; bearing: number }[] };
  offset: number;
  _addGlyph(id: number): number;
}

type Document = InstanceType<typeof PDFDocument>;

const find = createRequire(import.meta.url);

/** Unpacking takes a tenth of a second: once per process, and only what some text needs. */
const unpacked = new Map<Script, EmbeddedFont["font"]>();

export interface LetterFace {
  /** Into stretches that one file can set. */
  split(text: string): { text: string; script: Script }[];
  /** Has it every letter of this? */
  knows(text: string): boolean;
}

/** Makes the face known to a document. */
export function loadLetterFace(document: Document): LetterFace {
  const registered = new Map<Script, EmbeddedFont["font"]>();
  const fontOf = (script: Script) => {
    const font = registered.get(script) ?? registerScript(document, script);
    registered.set(script, font);
    return font;
  };
  return {
    split: (text) => splitByScript(text, (codePoint) => findScript(fontOf, codePoint) ?? "latin"),
    knows: (text) =>
      [...text].every((letter) => findScript(fontOf, letter.codePointAt(0)!) || !/\S/.test(letter)),
  };
}

function registerScript(document: Document, script: Script): EmbeddedFont["font"] {
  document.registerFont(script, (unpacked.get(script) ?? readFont(script)) as Buffer);
  const { font, subset } = (document.font(script) as Document & { _font: EmbeddedFont })._font;
  if (!unpacked.has(script)) knowAllLetters(font);
  unpacked.set(script, font);
  subset._addGlyph = (id) => addOutline(subset, font.getGlyph(id));
  return font;
}

function readFont(script: Script): Buffer {
  const file = `@fontsource-variable/source-serif-4/files/source-serif-4-${script}-opsz-normal.woff2`;
  return readFileSync(find.resolve(file));
}

/** A letter met first as a part of another, such as U in Ü, would forget which letter it is. */
function knowAllLetters(font: EmbeddedFont["font"]): void {
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint);
}

function addOutline(subset: Subset, glyph: Glyph): number {
  const outline = encodeOutline(glyph.path.commands);
  const [bearing] = outline.length > 0 ? [outline.readInt16BE(2)] : [0];
  subset.loca.version = 1;
  subset.glyf.push(outline);
  subset.loca.offsets.push(subset.offset);
  subset.hmtx.metrics.push({ advance: glyph.advanceWidth, bearing });
  subset.offset += outline.length;
  return subset.glyf.length - 1;
}

/** Undefined where no file knows it: it is set by the first, as a box. */
function findScript(fontOf: (script: Script) => EmbeddedFont["font"], codePoint: number): Script | undefined {
  return scripts.find((script) => fontOf(script).hasGlyphForCodePoint(codePoint));
}

function splitByScript(text: string, scriptOf: (codePoint: number) => Script) {
  const stretches: { text: string; script: Script }[] = [];
  for (const character of text) {
    const script = scriptOf(character.codePointAt(0)!);
    const last = stretches.at(-1);
    if (last && last.script === script) last.text += character;
    else stretches.push({ text: character, script });
  }
  return stretches;
}
