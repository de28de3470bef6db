import { data } from "@remix-run/server-runtime";
import type { StaffVisit } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import type { WebhookValues } from "~/components/admin/webhook-values";
import type { FormFault } from "~/components/choices/editor-page";
import { webhookFormWords } from "~/i18n/words/webhook-form-words";
import { createWebhook, webhooksMax } from "~/operations/webhooks/create-webhook.server";
import { toWebhookNetworks } from "~/operations/webhooks/webhook-networks";
import { readFormId } from "../read-form-id";
import { listWebhookFaults, readKinds, readWebhookForm } from "./read-webhook-form";

/** Answers the secret in the page itself: it stands in no address and in no cookie. Sent again, the form makes nothing. */
export async function makeWebhook({ request, operations, config, language }: StaffVisit) {
  const form = await readForm(request);
  const id = readFormId(form);
  const values = readWebhookForm(form);
  const networks = toWebhookNetworks(config.webhookNetworks);
  const words = webhookFormWords[language].faults;
  const faults = listWebhookFaults(values, networks, words);
  if (faults.length > 0) return refuse(values, faults);
  const wanted = { id, name: values.name, url: values.url, kinds: readKinds(values) };
  const result = await createWebhook(operations, networks, wanted);
  if (result.kind === "created") return data({ kind: "made" as const, id, values, secret: result.secret });
  if (result.kind === "made_before") return data({ kind: "before" as const, id, values }, { status: 409 });
  const text = result.kind === "too_many" ? words.tooMany(webhooksMax) : words.url[result.fault];
  return refuse(values, [{ fieldId: "url", text }]);
}

function refuse(values: WebhookValues, faults: FormFault[]) {
  return data({ kind: "refused" as const, values, faults }, { status: 422 });
}
