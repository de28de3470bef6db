import type { StaffId } from "../preference/preference";
import type { PersonName } from "./directory";

export type CustomerId = string;

/** A natural person who decides (product.md, glossary). Nothing here speaks of what the person is worth. */
export interface Customer extends PersonName {
  id: CustomerId;
  /** Language tag of the pages and letters: `de` or `en`. */
  language: string;
  /** When the customer chose it in person; absent or null = somebody else recorded it. */
  languageChosenAt?: number | null;
  /** Breaks ties between newcomers (assignment.md, "A fair start"). */
  lot: string;
  /** When the customer first decided in person, in milliseconds; null = not chosen yet. */
  chosenAt: number | null;
  /** Former contact person of an import: a proposal that the customer sees, never an assignment. */
  proposedStaff: StaffId | null;
  /** Grows with every change that affects a decision. */
  revision: number;
  /** Milliseconds since 1970. */
  createdAt: number;
}
