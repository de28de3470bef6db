/** How people want to be addressed; absent or null = by their full name. */
export const salutations = ["ms", "mr"] as const;

export type Salutation = (typeof salutations)[number];

export interface PersonName {
  salutation: Salutation | null;
  givenName: string;
  familyName: string;
}
