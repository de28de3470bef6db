import type { CustomerRow } from "#db/rows/customers";

/** A customer of whom nothing is on record yet. */
export function customerRow(id: string): CustomerRow {
  return {
    id,
    salutation: "ms",
    given_name: "Erika",
    family_name: "Sommer",
    search_name: "erika sommer",
    language: "de",
    language_chosen_at: null,
    match_key: null,
    call_word: null,
    pauses_told_until: null,
    lot: id,
    preference_version: 0,
    chosen_at: null,
    proposed_staff_id: null,
    revision: 0,
    created_at: Date.UTC(2026, 0, 1),
    erased_at: null,
  };
}
