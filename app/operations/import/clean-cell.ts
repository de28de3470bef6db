/** Control characters come from other programs' mistakes, and PostgreSQL refuses the first of them. */
export function cleanCell(cell: string | undefined): string {
  return (cell ?? "")
    .replace(/[^\P{Cc}\n]/gu, " ")
    .normalize("NFC")
    .trim();
}
