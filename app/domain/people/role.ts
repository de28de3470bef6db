/** What a member of staff may do in the product beyond the own list. */
export const roles = ["staff", "lead", "admin", "privacy-officer"] as const;

export type Role = (typeof roles)[number];
