/** A column's heading as it is compared: letters and digits only, umlauts written out; Salesforce's `__c` falls away. */
export function foldHeader(header: string): string {
  return splitHeader(header).join("");
}

/** Its words, folded: `DoNotCall`, `Do Not Call` and `do_not_call` are the same three. */
export function splitHeader(header: string): string[] {
  return header
    .trim()
    .replace(/__(c|pc)$/i, "")
    .normalize("NFC")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => germanLetters[letter]!)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

const germanLetters: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
