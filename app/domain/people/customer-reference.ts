import { toExternalId } from "./external-id";

/**
 * How programs name a customer: by our own id, or by the id that their own system gave the person, written
 * `salesforce:003A…` (the system's name, a colon, the id). Ours hold no colon.
 */
export type CustomerReference = { id: string } | { system: string; externalId: string };

export const referenceCharactersMax = 300;

/** Null where it can name nobody. */
export function parseCustomerReference(text: string): CustomerReference | null {
  if (text === "" || text.length > referenceCharactersMax || text.includes("\0")) return null;
  const colon = text.indexOf(":");
  if (colon === -1) return { id: text };
  const [system, externalId] = [text.slice(0, colon), text.slice(colon + 1)];
  return system && externalId ? { system, externalId: toExternalId(system, externalId) } : null;
}
