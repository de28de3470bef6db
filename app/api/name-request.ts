import { randomUUID } from "node:crypto";

/** A random name for each would take longer than most of what is looked up for its answer. */
const ofProcess = randomUUID();
let named = 0;

/**
 * By which both sides find a request again: the caller's own name for it (X-Request-ID), whatever HTTP lets it be, since
 * whoever gave one must get the same back (AuthZEN 1.0, "Request Identification"); or one of ours. node:http bounds it,
 * with the rest of the head.
 */
export function nameRequest(told: string | null | undefined): string {
  return told || `${ofProcess}-${(++named).toString(36)}`;
}

const loggedMax = 128;

/** For the log: what a terminal might obey is a question mark, and a long one is cut. JSON does the rest. */
export function clipRequestName(name: string): string {
  if (name.length <= loggedMax && !/[^ -~]/.test(name)) return name;
  return name.slice(0, loggedMax).replace(/[^ -~]/g, "?");
}
