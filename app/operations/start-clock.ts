/** The real clock, or one that starts at `startMs` now and runs on. Milliseconds since 1970. */
export function startClock(startMs: number | null): () => number {
  if (startMs === null) return Date.now;
  const offsetMs = startMs - Date.now();
  return () => Date.now() + offsetMs;
}
