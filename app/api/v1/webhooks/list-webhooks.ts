import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { showWebhooks } from "~/operations/webhooks/show-webhooks.server";
import { defineDoor } from "../../api-door";
import { toWebhookJson, webhookSchema } from "./webhook-schema";

/** One page: there are few. */
export const listWebhooksDoor = defineDoor({
  method: "GET",
  path: "/api/v1/webhooks",
  name: "listWebhooks",
  group: "Webhooks",
  guard: forApiClient("admin"),
  summary: "Every webhook and how it stands, the oldest first.",
  query: z.strictObject({
    include: z.enum(["removed"]).optional().describe("`removed`: also those that were removed"),
  }),
  answers: { 200: z.strictObject({ webhooks: z.array(webhookSchema) }).meta({ id: "Webhooks" }) },
  problems: ["query-invalid"],
  async handle({ query }, { operations }) {
    const webhooks = await showWebhooks(operations, { withRemoved: query.include === "removed" });
    return { status: 200, body: { webhooks: webhooks.map(toWebhookJson) } };
  },
});
