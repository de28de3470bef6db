/** What a webhook is sent, as its body says it: a change in the words of Standard Webhooks, or a test of the way. */
import { z } from "zod";
import { type ChangeKind, changeKinds } from "~/domain/programs/change";
import { asUnion, changesTold, isOfCompany } from "../changes/change-schema";
import { instantAnswerSchema } from "../instant-answer-schema";

const testEventSchema = z
  .strictObject({
    type: z.literal("webhook.test"),
    timestamp: instantAnswerSchema,
    data: z.strictObject({ webhookId: z.string() }),
  })
  .describe("Somebody tries whether the way is open.");

export const webhookEventSchema = z
  .discriminatedUnion("type", asUnion([...changeKinds.map(describeEvent), testEventSchema]))
  .meta({ id: "WebhookEvent" });

function describeEvent(kind: ChangeKind) {
  const { means, data } = changesTold[kind];
  const about = isOfCompany(kind) ? {} : { customerId: z.string().describe("Our id") };
  return z
    .strictObject({
      type: z.literal(kind),
      timestamp: instantAnswerSchema.describe("When it happened, whenever it is sent"),
      data: z.strictObject({ ...about, ...data }),
    })
    .describe(means);
}
