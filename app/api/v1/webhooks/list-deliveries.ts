import { z } from "zod";
import { forApiClient } from "~/auth/for-api-client.server";
import { referenceCharactersMax } from "~/domain/people/customer-reference";
import { textSchema } from "~/domain/preference/list-schema";
import { deliveryStates } from "~/domain/programs/webhook";
import { findToldCustomer, showDeliveries } from "~/operations/webhooks/show-deliveries.server";
import { defineDoor } from "../../api-door";
import { pageLimitSchema } from "../../page-query";
import { parseToken, writeToken } from "../../page-token";
import { deliverySchema, eventKindSchema, toDeliveryJson } from "./delivery-schema";
import { noSuchWebhook } from "./webhook-problems";
import { webhookParams } from "./webhook-schema";

const tokenCharactersMax = 100;

export const listDeliveriesDoor = defineDoor({
  method: "GET",
  path: "/api/v1/webhooks/{id}/deliveries",
  name: "listWebhookDeliveries",
  group: "Webhooks",
  guard: forApiClient("admin"),
  summary: "What a webhook has been sent, the newest first; also one that was removed.",
  description:
    "With `customer` and `kind=consent.withdrawn` the proof that a withdrawal arrived: `deliveredAt`. Our own id finds also whom we have forgotten.",
  params: webhookParams,
  query: z.strictObject({
    customer: textSchema(referenceCharactersMax).optional().describe("Our id, or `system:id`"),
    kind: eventKindSchema.optional().describe("Only events of this kind"),
    state: z.enum(deliveryStates).optional().describe("Only those that stand like this"),
    after: z.string().max(tokenCharactersMax).optional().describe("`next` of the page before"),
    limit: pageLimitSchema,
  }),
  example: { params: { id: "0193af2e-7c1b-7000-8000-000000000001" } },
  answers: {
    200: z
      .strictObject({
        deliveries: z.array(deliverySchema),
        next: z.string().nullable().describe("null = this is the last page"),
      })
      .meta({ id: "WebhookDeliveries" }),
  },
  problems: ["not-found", "query-invalid"],
  async handle({ params, query }, { operations }) {
    const after = readPlace(query.after);
    if (after === undefined)
      return { problem: { kind: "query-invalid", detail: (say) => say.request.notOfThisList } };
    const { customer, ...asked } = query;
    const told = customer === undefined ? undefined : await findToldCustomer(operations, customer);
    const customerIds = told === undefined ? undefined : told === null ? [] : [told];
    const page = await showDeliveries(operations, params.id, { ...asked, customerIds, after });
    if (!page) return { problem: noSuchWebhook };
    const next = page.next === null ? null : writeToken([Number(page.next)]);
    return { status: 200, body: { deliveries: page.deliveries.map(toDeliveryJson), next } };
  },
});

/** Null = the beginning, undefined = none of ours. */
function readPlace(token: string | undefined): string | null | undefined {
  if (token === undefined) return null;
  const [place, ...more] = parseToken(token) ?? [];
  return typeof place === "number" && place >= 0 && more.length === 0 ? String(place) : undefined;
}
