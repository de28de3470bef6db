import { randomUUID } from "node:crypto";

/** By which both sides find a request again: the caller's own name for it (X-Request-ID), or one of ours. */
export function nameRequest(told: string | null | undefined): string {
  return told && /^[\w.:~+/=-]{1,128}$/.test(told) ? told : randomUUID();
}
