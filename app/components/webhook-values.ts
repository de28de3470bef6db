import type { ChangeKind } from "~/domain/programs/change";

/** What the form of a new webhook holds, as it is typed. */
export interface WebhookValues {
  formId: string;
  name: string;
  url: string;
  kinds: string[];
}

/** What a program that keeps customers should hear of in any case. */
const usualKinds: ChangeKind[] = [
  "preference.changed",
  "consent.withdrawn",
  "assignment.changed",
  "permit.unreported",
  "customer.erased",
];

export function emptyWebhook(formId: string): WebhookValues {
  return { formId, name: "", url: "", kinds: usualKinds };
}
