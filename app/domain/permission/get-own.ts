/** Reads a map keyed by ids, which may be any text: `constructor` or `toString` name nothing unless they are there. */
export function getOwn<Value>(
  map: Readonly<Record<string, Value>> | undefined,
  key: string,
): Value | undefined {
  return map && Object.hasOwn(map, key) ? map[key] : undefined;
}
