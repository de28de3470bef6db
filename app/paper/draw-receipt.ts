/**
 * The receipt of one version: the sentences word for word as they were read, when, and how to check it. A tagged PDF
 * (PDF/UA-1, ISO 14289-1, as far as pdfkit can): headings and paragraphs for screen readers, language, title, bookmarks,
 * and the typeface inside. The same receipt is the same file, byte for byte.
 */
import PDFDocument from "pdfkit";
import { formatFullMoment } from "~/i18n/format/format-moment";
import type { Language } from "~/i18n/language";
import { type WhoChose, writeSigned } from "~/i18n/sentences/write-who-chose";
import { receiptWords } from "~/i18n/words/receipt-words";
import { type LetterFace, loadLetterFace } from "./letter-face";

export interface Receipt extends WhoChose {
  company: string;
  /** "Frau Aylin Demir". */
  name: string;
  language: Language;
  timeZone: string;
  version: number;
  at: number;
  sentences: readonly string[];
  sequence: number;
  hash: string;
  previousHash: string;
}

type Tag = "H1" | "H2" | "P";

interface Style {
  tag: Tag;
  size: number;
  colour?: string;
  /** Points below. */
  space: number;
}

const styles = {
  small: { tag: "P", size: 10.5, colour: "#5c574c", space: 4 },
  title: { tag: "H1", size: 24, space: 18 },
  sentence: { tag: "P", size: 14, space: 10 },
  heading: { tag: "H2", size: 14, space: 8 },
} as const satisfies Record<string, Style>;

const ink = "#22201b";
const accent = "#0f5f57";
const margin = 64;

export async function drawReceipt(receipt: Receipt): Promise<Buffer> {
  const document = openDocument(receipt);
  const sheet = document.struct("Document");
  document.addStructure(sheet);
  const face = loadLetterFace(document);
  drawHead(document);
  for (const { words, style, bookmark } of withNote(listParagraphs(receipt), face, receipt.language)) {
    if (bookmark) document.outline.addItem(words);
    // Whoever has it read aloud, or copies it, gets the letters that stand as boxes.
    const options = face.knows(plain(words)) ? {} : { actual: words };
    sheet.add(document.struct(style.tag, options, () => set(document, face.split(plain(words)), style)));
  }
  sheet.end();
  return finish(document);
}

type Document = InstanceType<typeof PDFDocument>;

function openDocument({ language, at, name, company }: Receipt): Document {
  const { title } = receiptWords[language];
  const options = { subset: "PDF/UA", font: null } as object;
  return new PDFDocument({
    ...options,
    size: "A4",
    margin,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: language,
    info: { Title: `${title}: ${name}, ${company}`, Author: company, CreationDate: new Date(at) },
  });
}

/** A line in our colour above everything; nothing that is read aloud. */
function drawHead(document: Document): void {
  document.markContent("Artifact", { type: "Layout" });
  document.rect(margin, margin - 20, document.page.width - 2 * margin, 3).fill(accent);
  document.endMarkedContent();
}

interface Paragraph {
  words: string;
  style: Style;
  bookmark?: boolean;
}

function listParagraphs(receipt: Receipt): Paragraph[] {
  const { company, name, language, timeZone, version, at, sentences } = receipt;
  const { heading, with: withCompany, version: versionWords, proof } = receiptWords[language];
  const saved = writeSigned(receipt, { name, moment: formatFullMoment(at, timeZone, language) }, language);
  const { small, title, sentence } = styles;
  return [
    { words: `${withCompany(company)} · ${versionWords(version)}`, style: small },
    { words: heading, style: title, bookmark: true },
    ...sentences.map((words) => ({ words, style: sentence })),
    { words: saved, style: { ...small, space: 30 } },
    { words: proof.heading, style: styles.heading, bookmark: true },
    { words: `${proof.sequence(receipt.sequence)}. ${proof.hash}: ${receipt.hash}`, style: small },
    { words: `${proof.previousHash}: ${receipt.previousHash}`, style: small },
    { words: `${proof.how} ${proof.ownWords}`, style: small },
  ];
}

/** Says what the boxes are, where there are any. */
function withNote(paragraphs: Paragraph[], face: LetterFace, language: Language): Paragraph[] {
  if (paragraphs.every(({ words }) => face.knows(plain(words)))) return paragraphs;
  return [...paragraphs, { words: receiptWords[language].boxes, style: styles.small }];
}

/** The typeface has no hyphen of its own that does not break, and nothing that turns directions. */
function plain(words: string): string {
  return words.replaceAll("\u2011", "-").replaceAll(/[\u2066-\u2069]/g, "");
}

function set(
  document: Document,
  stretches: ReturnType<LetterFace["split"]>,
  { size, colour = ink, space }: Style,
): void {
  document.fontSize(size).fillColor(colour);
  const pieces = stretches.flatMap(cutLongWords);
  for (const [place, { text, script }] of pieces.entries()) {
    const isLast = place === pieces.length - 1;
    document.font(script).text(text, { continued: !isLast, lineGap: size * 0.35, paragraphGap: space });
  }
}

type Stretch = ReturnType<LetterFace["split"]>[number];

const pieceMax = 64;

/** A word longer than a line is measured again for each line that it fills, which takes half a minute for a long one. */
function cutLongWords({ text, script }: Stretch): Stretch[] {
  if (!new RegExp(`\\S{${pieceMax}}`, "u").test(text)) return [{ text, script }];
  const pieces = text.match(new RegExp(`[\\s\\S]{1,${pieceMax}}`, "gu")) ?? [];
  return pieces.map((piece) => ({ text: piece, script }));
}

function finish(document: Document): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    document.on("data", (part: Buffer) => parts.push(part));
    document.on("end", () => resolve(Buffer.concat(parts)));
    document.on("error", reject);
    document.end();
  });
}
