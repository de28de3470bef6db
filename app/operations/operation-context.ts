import type { Database } from "#db/open-database";
import type { Vault } from "#db/vault";

/** What every operation is handed: it reaches for no clock, database or key by itself. */
export interface OperationContext {
  db: Database;
  vault: Vault;
  /** Now, in milliseconds since 1970. */
  clock: () => number;
  /** Tells the job runner that something is due; called after the commit. */
  wakeJobs: () => void;
  /** The mandate by which somebody acts for the customer, put here by the guard of the door; absent = nobody does. */
  mandate?: string;
  /** The form that asks, put here by its door; absent = something else does. */
  form?: SentForm;
}

/** A form that was sent. */
export interface SentForm {
  /** Who sent it: nobody finds what another's form did. Null = whoever is not signed in. */
  by: { type: "customer" | "staff"; id: string } | null;
  /** All that it says, its key included: the same page sent with other words is another form. */
  sent: string;
}
