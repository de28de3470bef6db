/** Where a list goes on: opaque to whoever carries it, and nothing that opens anything. */
type Place = (string | number)[];

export function writeToken(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

/** Null where it is none of ours. */
export function parseToken(token: string): Place | null {
  if (!/^[\w-]+$/.test(token)) return null;
  try {
    const place: unknown = JSON.parse(Buffer.from(token, "base64url").toString());
    return Array.isArray(place) && place.every(isPart) ? place : null;
  } catch {
    return null;
  }
}

function isPart(part: unknown): part is string | number {
  return (typeof part === "string" && !part.includes("\0")) || Number.isSafeInteger(part);
}
