import { data, redirect } from "@remix-run/server-runtime";
import type { StaffVisit } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import { webhookFormWords } from "~/i18n/words/webhook-form-words";
import { changeWebhook } from "~/operations/webhooks/change-webhook.server";
import { toWebhookNetworks } from "~/operations/webhooks/webhook-networks";
import { listWebhookFaults, readKinds, readWebhookForm } from "./read-webhook-form";
import { webhookPath } from "./webhook-path";

/** Sent twice, it changes nothing more. Answers 404 where the webhook was removed meanwhile. */
export async function saveWebhook({ request, operations, config, params, staff, language }: StaffVisit) {
  const values = readWebhookForm(await readForm(request));
  const networks = toWebhookNetworks(config.webhookNetworks);
  const words = webhookFormWords[language].faults;
  const faults = listWebhookFaults(values, networks, words);
  if (faults.length > 0) return data({ values, faults }, { status: 422 });
  const { name, url } = values;
  const wanted = { name, url, kinds: readKinds(values), by: { staffId: staff.id } };
  const result = await changeWebhook(operations, networks, params.id!, wanted);
  if (result.kind === "unknown") throw new Response(null, { status: 404 });
  if (result.kind === "url_refused")
    return data({ values, faults: [{ fieldId: "url", text: words.url[result.fault] }] }, { status: 422 });
  throw redirect(`${webhookPath(params.id!)}?done=saved`);
}
