/**
 * Lines of a text as its bytes arrive, so that memory stays flat: of a line that is too long nothing is kept but that it
 * was there. Lines end with `\n` or `\r\n`; a byte-order mark is no part of the first. Cost: two passes over the bytes.
 */
import { isUtf8 } from "node:buffer";

export interface Line {
  /** The first is 1. */
  number: number;
  /** Without its end; null = longer than `lineBytesMax`, or not UTF-8. */
  text: string | null;
}

const newline = 0x0a;

/** Yields the lines that each part completes, at most `linesMax` at once. */
export async function* readLines(
  parts: AsyncIterable<Uint8Array>,
  { lineBytesMax, linesMax }: { lineBytesMax: number; linesMax: number },
): AsyncGenerator<Line[]> {
  const open = new OpenLine(lineBytesMax);
  let lines: Line[] = [];
  for await (const part of parts) {
    let start = 0;
    for (let end = part.indexOf(newline); end !== -1; end = part.indexOf(newline, start)) {
      lines.push(open.close(part.subarray(start, end)));
      start = end + 1;
      if (lines.length < linesMax) continue;
      yield lines;
      lines = [];
    }
    open.add(part.subarray(start));
    if (lines.length > 0) yield lines;
    lines = [];
  }
  if (open.length > 0) yield [open.close(new Uint8Array())];
}

/** The line whose end has not come yet. */
class OpenLine {
  length = 0;
  #parts: Uint8Array[] = [];
  #number = 0;

  constructor(readonly lengthMax: number) {}

  add(bytes: Uint8Array): void {
    this.length += bytes.length;
    // Copied: whoever sends the parts may use their memory again.
    if (this.length <= this.lengthMax) this.#parts.push(Uint8Array.from(bytes));
    else this.#parts = [];
  }

  close(bytes: Uint8Array): Line {
    const length = this.length + bytes.length;
    const text = length > this.lengthMax ? null : this.#decode(bytes);
    this.length = 0;
    this.#parts = [];
    return { number: ++this.#number, text };
  }

  #decode(bytes: Uint8Array): string | null {
    const whole = this.#parts.length > 0 ? Buffer.concat([...this.#parts, bytes]) : bytes;
    if (!isUtf8(whole)) return null;
    const text = Buffer.from(whole.buffer, whole.byteOffset, whole.byteLength).toString("utf8");
    const from = this.#number === 0 && text.startsWith("\ufeff") ? 1 : 0;
    return text.slice(from, text.endsWith("\r") ? -1 : undefined);
  }
}
