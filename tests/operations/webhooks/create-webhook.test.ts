import { expect, test } from "vitest";
import { describeOnBothDialects } from "#tests/support/databases";
import { ownMachine } from "#tests/support/webhook-house";
import { createWebhook } from "~/operations/webhooks/create-webhook.server";
import { removeWebhook } from "~/operations/webhooks/remove-webhook.server";
import { showWebhooks } from "~/operations/webhooks/show-webhooks.server";

const id = "0193af2e-7c1b-7000-8000-000000000001";
const form = { id, name: "CRM", url: "https://crm.example.org/hooks", kinds: ["consent.withdrawn" as const] };

describeOnBothDialects("a webhook that a form asks for", ({ openTestContext }) => {
  test("is made once, however often the form is sent, also when it was removed meanwhile", async () => {
    const context = await openTestContext();
    const sent = await Promise.all([1, 2].map(() => createWebhook(context, ownMachine, form)));
    expect(sent.map(({ kind }) => kind).sort()).toEqual(["created", "made_before"]);
    await removeWebhook(context, id);
    expect(await createWebhook(context, ownMachine, form)).toEqual({ kind: "made_before" });
    expect(await showWebhooks(context)).toEqual([]);
    expect(await showWebhooks(context, { withRemoved: true })).toMatchObject([{ id, name: "CRM" }]);
  });
});
