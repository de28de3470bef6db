/**
 * What stands in the link by which one customer unsubscribes from one topic over one channel. Sealed: nobody reads from
 * it who it is for, nobody makes or alters one, no two are alike, and all are of one length. Nothing is stored, so that it
 * never expires; it is good as long as the encryption key is.
 */
import type { Vault } from "#db/vault";
import { parseCustomerReference, referenceCharactersMax } from "~/domain/people/customer-reference";
import { idCharactersMax } from "~/domain/preference/list-schema";
import type { Subscription } from "~/domain/preference/unsubscribe";
import { type NameInLink, putIntoLink } from "./name-in-link.server";

export interface UnsubscribeToken extends Subscription {
  /** As the program named the customer. */
  reference: string;
}

/** Names are word for word where they are short. In links made before the end of November 2026 all of them are. */
export type OpenedToken = Record<keyof UnsubscribeToken, NameInLink>;

/** Tells this link from whatever else is sealed with the same key. */
const purpose = "unsubscribe";
/** As JSON. A UUID has room, and behind the name of a system, too. */
const referenceBytesMax = 62;
const idBytesMax = 40;
const plainBytes =
  Buffer.byteLength(JSON.stringify([purpose, 0, 0, 0])) - 3 + referenceBytesMax + 2 * idBytesMax;
/** Nonce and tag. */
const sealBytes = 28;

/** Of every token that is made. A line of a mail has 998 octets, and a longer one may be cut (RFC 5322, 2.1.1). */
export const tokenCharacters = Math.ceil(((plainBytes + sealBytes) * 4) / 3);

/** Older ones had all names in full. JSON writes a character as six bytes at most, and they were padded by 96. */
const tokenCharactersMax = Math.ceil(((6 * (referenceCharactersMax + 2 * idCharactersMax) + 3 * 96) * 4) / 3);

export function sealUnsubscribeToken(vault: Vault, { reference, topic, channel }: UnsubscribeToken): string {
  // Whatever can name nobody is not looked for.
  const named = parseCustomerReference(reference) ? reference : "";
  const ids = [topic, channel].map((id) => putIntoLink(id, idBytesMax));
  const text = JSON.stringify([purpose, putIntoLink(named, referenceBytesMax), ...ids]);
  const padded = text + " ".repeat(plainBytes - Buffer.byteLength(text));
  return Buffer.from(vault.seal(padded), "base64").toString("base64url");
}

/** Null where it was altered, or is none of ours. */
export function openUnsubscribeToken(vault: Vault, text: string): OpenedToken | null {
  if (text.length > tokenCharactersMax || !/^[\w-]+$/.test(text)) return null;
  const opened = tryToOpen(vault, Buffer.from(text, "base64url").toString("base64"));
  if (!Array.isArray(opened) || opened[0] !== purpose) return null;
  const [, reference, topic, channel] = opened as NameInLink[];
  return { reference: reference!, topic: topic!, channel: channel! };
}

function tryToOpen(vault: Vault, ciphertext: string): unknown {
  try {
    return JSON.parse(vault.open(ciphertext));
  } catch {
    return null;
  }
}
