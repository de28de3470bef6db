import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { gatherLines } from "~/http/gather-lines";

const bounds = { bytesMax: 30, msMax: 500 };
let written: string[] = [];
const destination = { write: (bytes: Uint8Array) => written.push(Buffer.from(bytes).toString()) };

beforeEach(() => {
  written = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("lines of a log", () => {
  test("are written together once there are many", () => {
    const lines = gatherLines(destination, bounds);
    for (const line of ["eins\n", "zwei\n", "drei\n", "vier\n", "fünf\n"]) lines.write(line);
    expect(written).toEqual(["eins\nzwei\ndrei\nvier\n"]);
    lines.flush();
    expect(written).toEqual(["eins\nzwei\ndrei\nvier\n", "fünf\n"]);
  });

  test("stay in their order where one is longer than what is gathered", () => {
    const lines = gatherLines(destination, bounds);
    const long = `${"ü".repeat(40)}\n`;
    for (const line of ["eins\n", long, "zwei\n"]) lines.write(line);
    lines.flush();
    expect(written).toEqual(["eins\n", long, "zwei\n"]);
  });

  test("stay as they are when others come while they are being written", () => {
    const held: Uint8Array[] = [];
    const lines = gatherLines({ write: (bytes) => held.push(bytes) }, bounds);
    for (const line of ["eins\n", "zwei\n"]) {
      lines.write(line);
      lines.flush();
    }
    expect(held.map((bytes) => Buffer.from(bytes).toString())).toEqual(["eins\n", "zwei\n"]);
  });

  test("are written half a second after the first of them at the latest, and once", () => {
    const lines = gatherLines(destination, bounds);
    lines.write("eins\n");
    vi.advanceTimersByTime(400);
    lines.write("zwei\n");
    expect(written).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(written).toEqual(["eins\nzwei\n"]);
    vi.advanceTimersByTime(1_000);
    expect(written).toHaveLength(1);
  });

  test("are written at once when the process ends", () => {
    const lines = gatherLines(destination, bounds);
    lines.write("eins\n");
    lines.flush();
    lines.flush();
    expect(written).toEqual(["eins\n"]);
  });
});
