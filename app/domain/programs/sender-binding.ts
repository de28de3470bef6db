/** For whom a client speaks, as operators write it: `automated`, `staff:sabine-keller`. */
import { senderTypes } from "../preference/preference";
import type { SenderBinding } from "./api-client";

const idCharactersMax = 200;

/** Null where it names no type of sender. */
export function parseSenderBinding(text: string): SenderBinding | null {
  const colon = text.indexOf(":");
  const [name, id] = colon === -1 ? [text, undefined] : [text.slice(0, colon), text.slice(colon + 1)];
  const type = senderTypes.find((known) => known === name);
  if (!type || id === "" || (id?.length ?? 0) > idCharactersMax) return null;
  return id === undefined ? { type } : { type, id };
}

export function formatSenderBinding({ type, id }: SenderBinding): string {
  return id === undefined ? type : `${type}:${id}`;
}
