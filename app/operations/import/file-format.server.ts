/**
 * How a file is written: its encoding by the byte-order mark, else UTF-8 where every byte of it is, else Windows-1252
 * (what Excel saves in Germany); its separator by the header. The content's hash names the import.
 */
import { createHash } from "node:crypto";
import { type ImportFile, UnusableFile } from "./import-file";

export interface FileFormat {
  encoding: "utf-8" | "utf-16le" | "windows-1252";
  separator: "," | ";" | "\t" | "|";
  /** Lines before the header: Excel's `sep=;`. */
  linesBeforeHeader: 0 | 1;
  /** Of the bytes, hex. */
  contentHash: string;
}

const separators = [",", ";", "\t", "|"] as const;
const headBytesMax = 65_536;

/** Reads the file once. */
export async function findFileFormat(file: ImportFile): Promise<FileFormat> {
  const hash = createHash("sha256");
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  const head: Uint8Array[] = [];
  let headLength = 0;
  let isUtf8 = true;
  for await (const chunk of readChunks(file)) {
    hash.update(chunk);
    if (headLength < headBytesMax) head.push(chunk);
    headLength += chunk.length;
    isUtf8 &&= canDecode(utf8, chunk);
  }
  isUtf8 &&= canDecode(utf8);
  if (headLength === 0) throw new UnusableFile({ code: "file_empty" });
  const bytes = Buffer.concat(head).subarray(0, headBytesMax);
  const encoding = findEncoding(bytes, isUtf8);
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes("\0")) throw new UnusableFile({ code: "not_text" });
  return { encoding, ...findSeparator(text), contentHash: hash.digest("hex") };
}

async function* readChunks(file: ImportFile): AsyncGenerator<Uint8Array> {
  try {
    yield* file.open();
  } catch (error) {
    if (error instanceof Error && "code" in error) throw new UnusableFile({ code: "file_unreadable" });
    throw error;
  }
}

function canDecode(decoder: TextDecoder, chunk?: Uint8Array): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

function findEncoding(head: Buffer, isUtf8: boolean): FileFormat["encoding"] {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  return isUtf8 ? "utf-8" : "windows-1252";
}

function findSeparator(text: string): Pick<FileFormat, "separator" | "linesBeforeHeader"> {
  const announced = /^sep=([,;\t|])\r?\n/i.exec(text);
  if (announced) return { separator: announced[1] as FileFormat["separator"], linesBeforeHeader: 1 };
  // Separators within quotes belong to a heading.
  const header = (text.split(/\r\n|\r|\n/, 1)[0] ?? "").replace(/"[^"]*"/g, "");
  const counts = separators.map((separator) => header.split(separator).length);
  return { separator: separators[counts.indexOf(Math.max(...counts))]!, linesBeforeHeader: 0 };
}
