/** What a member of staff may do in the product beyond the own list. */
export const roles = ["staff", "lead", "admin", "privacy-officer"] as const;

export type Role = (typeof roles)[number];

/** Those to whom the rooms of the administration are open, each to some of them. */
export const oversightRoles: readonly Role[] = ["admin", "privacy-officer"];

/** Those who read and answer what customers say is wrong (docs/decisions/what-customers-say-is-wrong.md). */
export const caseRoles: readonly Role[] = ["lead", "admin", "privacy-officer"];

/** Those who see that somebody asked for a contact and nobody was in touch. */
export function seesMissedWishes(role: Role): boolean {
  return role === "lead" || role === "admin";
}

export function mayHandleCases(role: Role): boolean {
  return caseRoles.includes(role);
}
