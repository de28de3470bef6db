/** Longer than any key of ours. */
export const keyCharactersMax = 200;

/** The place of a fault as a JSON pointer in a URI fragment (RFC 6901, section 6); a key longer than any of ours is cut off. */
export function pointerTo(path: readonly PropertyKey[]): string {
  return `#${path.map((key) => `/${escapeKey(String(key).slice(0, keyCharactersMax))}`).join("")}`;
}

function escapeKey(key: string): string {
  const escaped = key.replaceAll("~", "~0").replaceAll("/", "~1");
  return encodeURIComponent(escaped.replace(/\p{Surrogate}/gu, "\ufffd")).replaceAll("%7E", "~");
}
