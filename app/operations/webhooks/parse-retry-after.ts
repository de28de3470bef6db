/** Milliseconds; null where it says no number of seconds. A date is not read: whose clock would it go by? */
export function parseRetryAfter(header: string | string[] | undefined): number | null {
  return typeof header === "string" && /^\d{1,9}$/.test(header.trim()) ? Number(header) * 1000 : null;
}
