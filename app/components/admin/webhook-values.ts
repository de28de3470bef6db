import type { ChangeKind } from "~/domain/programs/change";

/** What the form of a webhook holds, as it is typed. */
export interface WebhookValues {
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

export function emptyWebhook(): WebhookValues {
  return { name: "", url: "", kinds: usualKinds };
}
