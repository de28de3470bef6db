import type { PersonName } from "~/domain/people/directory";

/** "SK" for Sabine Keller; where there is no photo. */
export function initialsOf({ givenName, familyName }: PersonName): string {
  return [givenName, familyName].map((name) => Array.from(name)[0] ?? "").join("");
}
