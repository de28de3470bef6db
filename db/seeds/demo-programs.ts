/** The programs of the demo's house. The receiver's name is nobody's (RFC 2606). */
import type { ApiClient } from "~/domain/programs/api-client";
import type { SettingChanger } from "~/domain/programs/setting-change";
import type { Webhook } from "~/domain/programs/webhook";

export const demoPrograms: Pick<ApiClient, "name" | "scopes" | "senders">[] = [
  { name: "CRM", scopes: ["check", "read", "write"], senders: null },
  { name: "Newsletter", scopes: ["check"], senders: [{ type: "automated", id: "newsletter" }] },
  { name: "Telefonanlage", scopes: ["check"], senders: [{ type: "staff" }] },
];

/** Calls went through other hands at first. */
export const demoProgramChange = {
  name: "Telefonanlage",
  change: { scopes: ["check", "permit"] as ApiClient["scopes"] },
  by: { staffId: "mirko-petrov" },
} satisfies { name: string; change: Partial<ApiClient>; by: SettingChanger };

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
