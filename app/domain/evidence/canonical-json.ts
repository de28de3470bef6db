/**
 * One text per value: keys in code-unit order, no white space, absent members left out. What is hashed and stored.
 * After RFC 8785, for the plain values this product stores (no numbers beyond what `JSON.stringify` writes exactly).
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(withSortedKeys(value));
}

function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, withSortedKeys(member)]));
}
