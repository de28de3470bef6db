/** The programs of the demo's house. The receiver's name is nobody's (RFC 2606). */
import type { ApiClient } from "~/domain/programs/api-client";
import type { Webhook } from "~/domain/programs/webhook";

export const demoPrograms: Pick<ApiClient, "name" | "scopes" | "senders">[] = [
  { name: "CRM", scopes: ["check", "read", "write"], senders: null },
  { name: "Newsletter", scopes: ["check"], senders: [{ type: "automated", id: "newsletter" }] },
  { name: "Telefonanlage", scopes: ["check", "permit"], senders: [{ type: "staff" }] },
];

export const demoWebhook: Pick<Webhook, "name" | "url" | "kinds"> = {
  name: "CRM",
  url: "https://crm.example.org/hooks",
  kinds: [
    "preference.changed",
    "consent.withdrawn",
    "assignment.changed",
    "permit.unreported",
    "customer.erased",
  ],
};
