/** What is left of a customer who was erased: the row that evidence and refusals stand under, with nobody in it. */
import type { CustomerId } from "~/domain/people/customer";
import type { Db, Tx } from "../dialects/dialect";
import { deleteGivenAnswersAbout, deleteGivenAnswersTo, nameSender } from "./idempotency-keys";

/** Whom the customer chose and blocked: their places are free. */
export async function removeChoices(tx: Tx, customerId: CustomerId): Promise<void> {
  for (const table of ["choice", "people_choice_team", "people_choice", "block"] as const) {
    await tx.deleteFrom(table).where("customer_id", "=", customerId).execute();
  }
}

/** Everything that tells of the person, but for evidence and refusals. Open permits end. */
export async function removeTraces(tx: Tx, customerId: CustomerId, now: number): Promise<void> {
  await removeSignInRequests(tx, customerId);
  await deleteGivenAnswersTo(tx, nameSender({ type: "customer", id: customerId }));
  await deleteGivenAnswersAbout(tx, customerId);
  for (const table of tablesOfPerson) {
    await tx.deleteFrom(table).where("customer_id", "=", customerId).execute();
  }
  const permits = tx.updateTable("permit").where("customer_id", "=", customerId);
  await permits.set({ spoken_word: null, reason: null, contact_point_id: null }).execute();
  await permits.set({ ended_at: now }).where("ended_at", "is", null).execute();
}

const tablesOfPerson = [
  "contact_point",
  "removed_contact_point",
  "customer_source",
  "consent_claim",
  "preference",
  "customer_facts",
  "waiting_preference",
  "move_offer",
  "assignment_history",
  "contact",
  "contact_case",
  "contact_thanks",
  "look",
  "invitation",
  "wish",
  "missed_call_answer",
  "introduction",
  "appointment_proposal",
  "customer_session",
  "contact_point_proof",
  "account_closing",
  "passkey",
  "portal_link",
  "mandate",
] as const;

async function removeSignInRequests(tx: Tx, customerId: CustomerId): Promise<void> {
  await tx
    .deleteFrom("sign_in_request")
    .where("address_hash", "in", (points) =>
      points.selectFrom("contact_point").select("value_hash").where("customer_id", "=", customerId),
    )
    .execute();
}

/** The lot goes as well: it was drawn for the person. */
export async function emptyCustomer(tx: Tx, customerId: CustomerId, now: number): Promise<void> {
  const nobody = { salutation: null, given_name: "", family_name: "", search_name: "", lot: "" };
  const nothing = {
    match_key: null,
    call_word: null,
    proposed_staff_id: null,
    chosen_at: null,
    pauses_told_until: null,
    language_chosen_at: null,
  };
  await tx
    .updateTable("customer")
    .set((row) => ({
      ...nobody,
      ...nothing,
      preference_version: 0,
      revision: row("revision", "+", 1),
      erased_at: now,
    }))
    .where("id", "=", customerId)
    .execute();
}

/** The proof of what was agreed with customers who were erased before `instant`; their refusals stay. */
export async function deleteEvidenceOfErasedBefore(writer: Db, instant: number): Promise<void> {
  await writer
    .deleteFrom("evidence")
    .where("customer_id", "in", (erased) =>
      erased.selectFrom("customer").select("id").where("erased_at", "<", instant),
    )
    .execute();
}
