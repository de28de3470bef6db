/** How a sender is written in one word, in lists and on the command line: `staff:keller`, `automated:newsletter`. */
import type { Sender } from "../permission/permission";
import { senderTypes } from "../preference/preference";

/** Null where it names none. */
export function parseSenderReference(text: string): Sender | null {
  const colon = text.indexOf(":");
  const type = senderTypes.find((known) => known === text.slice(0, colon));
  const id = text.slice(colon + 1);
  return colon > 0 && type && id ? { type, id } : null;
}
