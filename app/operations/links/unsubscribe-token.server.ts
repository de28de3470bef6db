/**
 * What stands in the link by which one customer unsubscribes from one topic over one channel. Sealed: nobody reads from
 * it who it is for, nobody makes or alters one, and no two are alike. Nothing is stored, so that it never expires; it is
 * good as long as the encryption key is.
 */
import type { Vault } from "#db/vault";
import { referenceCharactersMax } from "~/domain/people/customer-reference";
import { idCharactersMax } from "~/domain/preference/list-schema";
import type { Subscription } from "~/domain/preference/unsubscribe";

export interface UnsubscribeToken extends Subscription {
  /** As the program named the customer. */
  reference: string;
}

/** Tells this link from whatever else is sealed with the same key. */
const purpose = "unsubscribe";
/** Texts of different length make links of one length. */
const blockCharacters = 96;
/** Of the longest names there are: JSON writes a character as six at most. Beside them stand purpose, padding and seal. */
const sealedBytesMax = 6 * (referenceCharactersMax + 2 * idCharactersMax) + 3 * blockCharacters;
/** Whatever is longer was not made here. */
const tokenCharactersMax = Math.ceil((sealedBytesMax * 4) / 3);

export function sealUnsubscribeToken(vault: Vault, token: UnsubscribeToken): string {
  const text = JSON.stringify([purpose, token.reference, token.topic, token.channel]);
  const length = Math.ceil(text.length / blockCharacters) * blockCharacters;
  return Buffer.from(vault.seal(text.padEnd(length)), "base64").toString("base64url");
}

/** Null where it was altered, or is none of ours. */
export function openUnsubscribeToken(vault: Vault, text: string): UnsubscribeToken | null {
  if (text.length > tokenCharactersMax || !/^[\w-]+$/.test(text)) return null;
  const opened = tryToOpen(vault, Buffer.from(text, "base64url").toString("base64"));
  if (!Array.isArray(opened) || opened[0] !== purpose) return null;
  const [, reference, topic, channel] = opened as string[];
  return { reference: reference!, topic: topic!, channel: channel! };
}

function tryToOpen(vault: Vault, ciphertext: string): unknown {
  try {
    return JSON.parse(vault.open(ciphertext));
  } catch {
    return null;
  }
}
