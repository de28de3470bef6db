import type { StaffVisit } from "~/auth/guards.server";
import type { WebhookSetting } from "~/domain/programs/webhook";
import { findHouse } from "~/operations/house/find-house.server";
import { listSettingChanges } from "~/operations/programs/list-setting-changes.server";
import { showWebhook } from "~/operations/webhooks/show-webhooks.server";
import { presentSettingChanges } from "../present-setting-changes";
import { type WebhookDeed, webhookDeeds } from "./change-webhook-on-page.server";
import { presentDeliveries } from "./present-deliveries.server";
import { describeWebhook, describeWebhookSetting, presentWebhook } from "./present-webhook.server";
import { readDeliveriesAsked, writeDeliveriesAsked } from "./read-deliveries-asked";

type Asked = Pick<StaffVisit, "operations" | "params" | "url" | "language" | "staff">;

/** One endpoint: how it stands, and what it has received. Answers 404 where there never was one. */
export async function presentWebhookPage({ operations, params, url, language, staff }: Asked) {
  const webhook = await showWebhook(operations, params.id!);
  if (!webhook) throw new Response(null, { status: 404 });
  const { directory, settings } = await findHouse(operations);
  const clock = { now: operations.clock(), timeZone: settings.timeZone };
  const asked = readDeliveriesAsked(url);
  const isHeld = webhook.disabled !== null;
  const told = { directory, clock, language, isHeld };
  const changes = await listSettingChanges<WebhookSetting>(operations, webhook.id);
  const { next, ...found } = await presentDeliveries({ operations }, webhook.id, asked, told);
  return {
    webhook: presentWebhook(webhook, clock, language),
    facts: describeWebhook(webhook, clock, language),
    dead: webhook.standing.dead,
    seen: webhook.previousSecretUntil,
    mayChange: staff.role === "admin" && webhook.removedAt === null,
    changes: presentSettingChanges(changes, (setting) => describeWebhookSetting(setting, language), {
      directory,
      timeZone: clock.timeZone,
      language,
    }),
    done: readDeed(url),
    deliveries: { ...found, asked, older: next && writeDeliveriesAsked(asked, next) },
  };
}

function readDeed({ searchParams }: URL): WebhookDeed | undefined {
  return webhookDeeds.find((deed) => deed === searchParams.get("done"));
}
