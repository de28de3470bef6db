/** Reads what the company says about itself: an https address, or a text file per language, German first. */
import { readFileSync } from "node:fs";
import type { OwnPage } from "./brand";

export const ownTextBytesMax = 256 * 1024;

/** The fault completes a sentence that begins with the name of the setting. */
export type OwnPageResult = { ok: true; page: OwnPage } | { ok: false; fault: string };

type TextResult = { ok: true; text: string } | { ok: false; fault: string };

export function readOwnPage(de: string): OwnPageResult {
  if (URL.canParse(de) && /^https?:$/.test(new URL(de).protocol)) {
    return de.startsWith("https:")
      ? { ok: true, page: { kind: "address", url: de } }
      : { ok: false, fault: "must be an https address or a text file." };
  }
  const read = readOwnText(de);
  return read.ok ? { ok: true, page: { kind: "text", texts: { de: read.text } } } : read;
}

export function readOwnText(path: string): TextResult {
  const bytes = readBytes(path);
  if (!bytes) return { ok: false, fault: "names a file that cannot be read." };
  if (bytes.length > ownTextBytesMax) return { ok: false, fault: "is too long for a page." };
  const text = bytes
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .trim();
  if (!text) return { ok: false, fault: "names an empty file." };
  if (/[\0\uFFFD]/.test(text)) return { ok: false, fault: "is no text in UTF-8." };
  return { ok: true, text };
}

function readBytes(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
