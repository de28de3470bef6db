import { data, redirect } from "@remix-run/server-runtime";
import type { StaffVisit } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import { formatFullMoment } from "~/i18n/format/format-moment";
import { webhooksWords } from "~/i18n/words/webhooks-words";
import { findHouse } from "~/operations/house/find-house.server";
import { changeWebhook } from "~/operations/webhooks/change-webhook.server";
import { removeWebhook } from "~/operations/webhooks/remove-webhook.server";
import { replayDeliveries } from "~/operations/webhooks/replay-deliveries.server";
import { rotateWebhookSecret } from "~/operations/webhooks/rotate-webhook-secret.server";
import { sendTestEvent } from "~/operations/webhooks/send-test-event.server";
import { toWebhookNetworks } from "~/operations/webhooks/webhook-networks";

export const webhookDeeds = ["saved", "tested", "replayed", "disabled", "enabled", "removed"] as const;

/** What was done; the page that follows says so. */
export type WebhookDeed = (typeof webhookDeeds)[number];

/** Each of them done twice, or to a webhook that is gone meanwhile, is no fault: the page shows how it stands. */
const doers: Record<string, (visit: StaffVisit, id: string, value: string) => Promise<WebhookDeed>> = {
  test: async ({ operations }, id) => {
    await sendTestEvent(operations, id);
    return "tested";
  },
  replay: async ({ operations }, id, deliveryId) => {
    await replayDeliveries(operations, id, { deliveryId });
    return "replayed";
  },
  replayDead: async ({ operations }, id) => {
    await replayDeliveries(operations, id, "dead");
    return "replayed";
  },
  disable: (visit, id) => switchWebhook(visit, id, true),
  enable: (visit, id) => switchWebhook(visit, id, false),
  remove: async ({ operations }, id) => {
    await removeWebhook(operations, id);
    return "removed";
  },
};

/** Does what the pressed button names, and goes back to where it stood. */
export async function changeWebhookOnPage(visit: StaffVisit) {
  const form = await readForm(visit.request);
  const id = visit.params.id!;
  if (form.has("rotate")) return rotate(visit, id, form);
  const [name, value] = [...form].find(([key]) => Object.hasOwn(doers, key)) ?? [];
  if (name === undefined) throw new Response(null, { status: 400 });
  const done = await doers[name]!(visit, id, String(value));
  const back = new URL(visit.url);
  back.searchParams.set("done", done);
  throw redirect(back.pathname + back.search);
}

async function switchWebhook({ operations, config, staff }: StaffVisit, id: string, isDisabled: boolean) {
  const by = { staffId: staff.id };
  await changeWebhook(operations, toWebhookNetworks(config.webhookNetworks), id, { isDisabled, by });
  return isDisabled ? "disabled" : "enabled";
}

/** Answers the secret in the page itself: it stands in no address and in no cookie. Sent again, the form makes nothing. */
async function rotate({ operations, language }: StaffVisit, id: string, form: FormData) {
  const seen = String(form.get("seen") ?? "");
  if (!/^\d{0,15}$/.test(seen)) throw new Response(null, { status: 400 });
  const result = await rotateWebhookSecret(operations, id, seen === "" ? null : Number(seen));
  if (result.kind === "unknown") throw new Response(null, { status: 404 });
  if (result.kind === "made_before") return data({ kind: "before" as const }, { status: 409 });
  const { timeZone } = (await findHouse(operations)).settings;
  const until = formatFullMoment(result.previousUntil, timeZone, language);
  const others = webhooksWords[language].actions.rotated(until);
  return data({ kind: "made" as const, secret: result.secret, others });
}
