import type { Database } from "#db/open-database";
import { OfEachDatabase } from "./of-each-database";

/** By the last bits of a print; in each the latest two. */
const placeCount = 2 ** 17;

const printsOfEach = new OfEachDatabase(() => new Uint32Array(2 * placeCount));

/**
 * Was the reference asked about lately, whomever it names? It now was. Only what is asked for again is worth keeping: a
 * screening asks about each customer once, and what it left behind would be in the way of everything else.
 *
 * Of a reference only a print is remembered, in a megabyte of its own, until two others take its place. Where two have the
 * same, one is kept from the first time on: nobody is told anything else for that.
 */
export function isAskedAgain(db: Database, reference: string): boolean {
  const prints = printsOfEach.of(db);
  const print = printOf(reference);
  const latest = 2 * (print % placeCount);
  if (prints[latest] === print) return true;
  const isAgain = prints[latest + 1] === print;
  prints[latest + 1] = prints[latest]!;
  prints[latest] = print;
  return isAgain;
}

/** FNV-1a over the code units; above 0. */
function printOf(text: string): number {
  let print = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    print = Math.imul(print ^ text.charCodeAt(index), 0x01000193);
  return print >>> 0 || 1;
}
