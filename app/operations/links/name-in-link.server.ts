/**
 * Names in a link that must be short: word for word where they are short themselves, and else as a trace, by which whoever
 * has the names finds the one that is meant.
 */
import { createHash } from "node:crypto";

export type NameInLink = string | NameTrace;

/** How a long name begins and how it ends, by which few are looked at, and its digest, which tells it from those. */
export type NameTrace = [head: string, tail: string, digest: string];

const digestCharacters = 16;
const bytesOfTrace = Buffer.byteLength(JSON.stringify(["", "", digestOf("")]));

/** As JSON no longer than this. */
export function putIntoLink(name: string, bytesMax: number): NameInLink {
  if (bytesInJson(name) + 2 <= bytesMax) return name;
  const each = Math.floor((bytesMax - bytesOfTrace) / 2);
  const characters = [...name];
  const head = takeWhileShort(characters, each).join("");
  const tail = takeWhileShort(characters.reverse(), each).reverse().join("");
  return [head, tail, digestOf(name)];
}

export function isMeant(inLink: NameInLink, name: string): boolean {
  return typeof inLink === "string" ? inLink === name : inLink[2] === digestOf(name);
}

function takeWhileShort(characters: string[], bytesMax: number): string[] {
  let bytes = 0;
  const end = characters.findIndex((character) => {
    bytes += bytesInJson(character);
    return bytes > bytesMax;
  });
  return characters.slice(0, end);
}

/** Without the quotes around it. */
function bytesInJson(text: string): number {
  return Buffer.byteLength(JSON.stringify(text)) - 2;
}

function digestOf(name: string): string {
  return createHash("sha256").update(name).digest("base64url").slice(0, digestCharacters);
}
