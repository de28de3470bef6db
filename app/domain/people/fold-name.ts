/** A name as it is compared and searched: lower case, German umlauts and ß written out, other accents dropped, one space. */
export function foldName(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => germanLetters[letter]!)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const germanLetters: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** What lists of people are searched by: the family name comes first. */
export function searchName(name: { givenName: string; familyName: string }): string {
  return foldName(`${name.familyName} ${name.givenName}`);
}
