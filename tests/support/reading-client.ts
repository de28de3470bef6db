import type { ApiClient } from "~/domain/programs/api-client";

/** A program that may ask about anybody, and read whom it asks about. */
export const crm: ApiClient = {
  id: "crm",
  name: "CRM",
  scopes: ["check", "read"],
  senders: null,
  defaultTopic: null,
  requestsPerMinute: null,
};
