/**
 * Contact points are stored as AES-256-GCM ciphertext beside a keyed hash (HMAC-SHA-256), from the first row on:
 * a stolen database tells neither addresses nor numbers, and equality can still be asked.
 * Ciphertext: base64 of 12 bytes nonce, 16 bytes tag, then the text.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { UnreadableRecord } from "~/domain/unreadable-record";

const nonceBytes = 12;
const tagBytes = 16;
const keyBytes = 32;

export interface Vault {
  seal(text: string): string;
  /** Throws {@link UnreadableRecord} where the ciphertext was made with another key, or altered. */
  open(ciphertext: string): string;
  /** Equal texts, equal hashes; `purpose` keeps the hashes of different things apart. */
  hash(purpose: string, text: string): string;
}

export function openVault(encryptionKey: Buffer, secret: string): Vault {
  const hashKey = Buffer.from(hkdfSync("sha256", secret, "", "kontaktwahl look-up hashes", keyBytes));
  return {
    seal(text) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv("aes-256-gcm", encryptionKey, nonce);
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64");
    },
    open(ciphertext) {
      try {
        return decipher(encryptionKey, Buffer.from(ciphertext, "base64"));
      } catch (cause) {
        throw new UnreadableRecord("A sealed text was made with another key, or is damaged.", { cause });
      }
    },
    hash: (purpose, text) => createHmac("sha256", hashKey).update(`${purpose}\0${text}`).digest("base64url"),
  };
}

function decipher(key: Buffer, bytes: Buffer): string {
  const opened = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, nonceBytes));
  opened.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
  const body = bytes.subarray(nonceBytes + tagBytes);
  return Buffer.concat([opened.update(body), opened.final()]).toString("utf8");
}
