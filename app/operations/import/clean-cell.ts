import { cleanWords } from "~/domain/clean-words";

/** Control characters come from other programs' mistakes; inside a cell a tab and a return are no more than that. */
export function cleanCell(cell: string | undefined): string {
  return cleanWords(cell ?? "")
    .replace(/[\r\t]/g, " ")
    .trim();
}
