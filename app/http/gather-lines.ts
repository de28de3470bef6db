/**
 * Gathers lines of a log and hands them on together, as the bytes that are written. pino's own destination gathers too,
 * but measures all that it holds again with each line.
 */
interface Destination {
  write(bytes: Uint8Array): unknown;
}

export interface GatheredLines {
  write(line: string): void;
  /** Hands on what is there. */
  flush(): void;
}

/** Of a character of UTF-16, in UTF-8. */
const bytesPerCharacter = 3;

export function gatherLines(
  destination: Destination,
  { bytesMax, msMax }: { bytesMax: number; msMax: number },
): GatheredLines {
  let bytes = Buffer.allocUnsafe(bytesMax);
  let length = 0;
  let timer: NodeJS.Timeout | null = null;
  const flush = () => {
    if (timer) clearTimeout(timer);
    timer = null;
    if (length === 0) return;
    destination.write(bytes.subarray(0, length));
    // Whoever was given the bytes may write them later.
    bytes = Buffer.allocUnsafe(bytesMax);
    length = 0;
  };
  return {
    flush,
    write(line) {
      const room = line.length * bytesPerCharacter;
      if (length + room > bytesMax) flush();
      if (room > bytesMax) return void destination.write(Buffer.from(line));
      length += bytes.write(line, length);
      timer ??= setTimeout(flush, msMax).unref();
    },
  };
}
