import { createHash } from "node:crypto";
import type { Language } from "~/i18n/language";

/**
 * Stands for the wordings as they are today in this language: a page that is led to with the mark of the page before
 * knows that they were just read, word for word.
 */
export function markWordings(wordings: Record<string, { version: number }>, language: Language): string {
  const versions = Object.entries(wordings).map(([topic, { version }]) => [topic, version]);
  return createHash("sha256")
    .update(JSON.stringify([language, versions]))
    .digest("base64url");
}
