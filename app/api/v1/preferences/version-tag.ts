/** Versions of preferences as entity tags (RFC 9110, 8.8.3): `"3"`. */
export function writeVersionTag(version: number): string {
  return `"${version}"`;
}

/** The version that `If-Match` names; null where it names none. */
export function readVersionTag(ifMatch: string | null): number | null {
  const digits = /^\s*"(\d{1,9})"\s*$/.exec(ifMatch ?? "")?.[1];
  return digits === undefined ? null : Number(digits);
}
