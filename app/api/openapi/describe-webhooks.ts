import { retryPausesMs } from "~/domain/programs/retry-schedule";
import { minuteMs } from "~/domain/time/instant";
import { answerMsMax } from "~/operations/webhooks/create-webhook-sender.server";
import { webhookEventSchema } from "../v1/webhooks/webhook-event-schema";
import type { JsonSchemas } from "./json-schemas";
import type { OpenApiDocument } from "./openapi";

/** The one request that this house sends: what a receiver must answer, and how it knows from whom it comes. */
export function describeWebhooks(schemas: JsonSchemas): OpenApiDocument["webhooks"] {
  const header = (name: string, description: string, example: string) => ({
    ...{ name, in: "header" as const, required: true, description, schema: { type: "string" }, example },
  });
  return {
    event: {
      post: {
        operationId: "receiveEvent",
        tags: ["Webhooks"],
        summary: "What a webhook is sent: one change.",
        description: [
          "Signed as Standard Webhooks 1.0 says: compare the signature of the bytes as they came, refuse a timestamp",
          "that is more than five minutes off, and take a `webhook-id` that was taken before for a repetition. Answer",
          `with 2xx within ${tellPause(answerMsMax)}, and work afterwards. Anything else, a redirect too, is sent again`,
          `after ${retryPausesMs.map(tellPause).join(", ")}, or later where \`Retry-After\` says so, and given up after`,
          "about three days. 410 disables the webhook: what it wants to hear of waits until it is enabled again. Of one",
          "customer an event is sent when those before it have arrived or were given up.",
        ].join(" "),
        security: [],
        parameters: [
          header(
            "webhook-id",
            "The name of the event, the same however often it is sent.",
            "01a20e54-1080-7bd3-a3a8-0cc88aaf9cf2",
          ),
          header("webhook-timestamp", "Seconds since 1970, of this attempt.", "1795536720"),
          header(
            "webhook-signature",
            "`v1,` and the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` in base64, by the secret (what follows `whsec_`, as bytes). While a secret is replaced there are two, with a space between them: one of them must fit.",
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
          ),
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: schemas.ofOutput(webhookEventSchema),
              example: {
                type: "consent.withdrawn",
                timestamp: "2026-11-24T16:12:00Z",
                data: { customerId: "aylin-demir", topics: [{ topic: "offers", channel: "email" }] },
              },
            },
          },
        },
        responses: {
          "2XX": { description: "The event has been taken." },
          "410": { description: "Nobody listens here any more." },
          default: { description: "The event is sent again." },
        },
      },
    },
  };
}

function tellPause(ms: number): string {
  if (ms < minuteMs) return `${ms / 1000} seconds`;
  return ms < 60 * minuteMs ? `${ms / minuteMs} minutes` : `${ms / (60 * minuteMs)} hours`;
}
