import { createApiClient } from "#tests/support/api-client/create-api-client";

const api = createApiClient("http://localhost:3000", "demo-api-key");
const sender = { type: "staff", id: "sabine-keller" } as const;

const { data: asked } = await api.POST("/access/v1/evaluation", {
  body: {
    subject: sender,
    action: { name: "phone" },
    resource: { type: "customer", id: "crm:4711" },
    context: { topic: "advice" },
  },
});
const may = asked?.decision ?? false;
console.log(may);

const claim = { customer: "crm:4711", sender, channel: "phone", topic: "advice" } as const;
const attempt = { params: { header: { "Idempotency-Key": "call 4712" } }, body: claim };
let { data: permit, error, response } = await api.POST("/api/v1/permits", attempt);
if (response.status === 503) ({ data: permit, error, response } = await api.POST("/api/v1/permits", attempt));
if (response.status === 201 && permit?.state === "open") console.log(permit.contactPoint?.value);
else console.log(error?.reasons ?? error);
