/**
 * Gathers lines of a log and hands them on together. pino's own destination gathers too, but measures all that it holds
 * again with each line.
 */
interface Destination {
  write(text: string): unknown;
}

export interface GatheredLines extends Destination {
  /** Hands on what is there. */
  flush(): void;
}

export function gatherLines(
  destination: Destination,
  { charactersMax, msMax }: { charactersMax: number; msMax: number },
): GatheredLines {
  let lines = "";
  let timer: NodeJS.Timeout | null = null;
  const flush = () => {
    if (timer) clearTimeout(timer);
    timer = null;
    if (lines !== "") destination.write(lines);
    lines = "";
  };
  return {
    flush,
    write(line) {
      lines += line;
      if (lines.length >= charactersMax) flush();
      else timer ??= setTimeout(flush, msMax).unref();
    },
  };
}
