const controls = /[^\P{Cc}\n\r\t]/gu;
const directions = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * What somebody typed, as it is kept: composed (NFC), without control characters but for the ends of lines and tabs,
 * of which PostgreSQL refuses the first, and without the characters that turn the direction of what stands around them
 * (UAX 9, 2.1 to 2.4): nobody's name may rewrite the sentence that it stands in.
 */
export function cleanWords(text: string): string {
  return text.replace(controls, " ").replace(directions, "").normalize("NFC");
}
