/**
 * A day as exports write it: `2024-03-01`, with a time or without, or `01.03.2024`. Milliseconds since 1970; null where it
 * cannot be read, and for `03/01/2024`, which is March in one country and January in another.
 */
export function readDate(cell: string): number | null {
  const text = cell.trim();
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?$/.exec(text);
  if (iso) return toInstant(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[ ,].*)?$/.exec(text);
  return german ? toInstant(Number(german[3]), Number(german[2]), Number(german[1])) : null;
}

function toInstant(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 ? date.getTime() : null;
}
