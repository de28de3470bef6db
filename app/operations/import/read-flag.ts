/** What a cell of a yes-or-no column says. An empty cell says no; what is neither is unreadable. */
export type Flag = "yes" | "no" | "unreadable";

const yes = new Set("true 1 ja yes y j x wahr t on ✓ ✔ checked -1".split(" "));
const no = new Set("false 0 nein no n falsch f off - –".split(" "));

export function readFlag(cell: string): Flag {
  const word = cell.trim().toLowerCase();
  if (word === "" || no.has(word)) return "no";
  return yes.has(word) ? "yes" : "unreadable";
}
