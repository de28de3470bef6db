import { data } from "@remix-run/server-runtime";
import type { StaffVisit } from "~/auth/guards.server";
import type { FormFault } from "~/components/editor-page";
import type { WebhookValues } from "~/components/webhook-values";
import { changeKinds } from "~/domain/programs/change";
import { webhookNameCharactersMax } from "~/domain/programs/webhook";
import { webhookFormWords } from "~/i18n/words/webhook-form-words";
import { checkWebhookUrl } from "~/operations/webhooks/check-webhook-url";
import { createWebhook, webhooksMax } from "~/operations/webhooks/create-webhook.server";
import { toWebhookNetworks, type WebhookNetworks } from "~/operations/webhooks/webhook-networks";
import { readFormId } from "../read-form-id";

type Words = (typeof webhookFormWords)["de"]["faults"];

/** Answers the secret in the page itself: it stands in no address and in no cookie. Sent again, the form makes nothing. */
export async function makeWebhook({ request, operations, config, language }: StaffVisit) {
  const values = readWebhookForm(await request.formData());
  const networks = toWebhookNetworks(config.webhookNetworks);
  const words = webhookFormWords[language].faults;
  const faults = listFaults(values, networks, words);
  if (faults.length > 0) return refuse(values, faults);
  const kinds = changeKinds.filter((kind) => values.kinds.includes(kind));
  const { formId: id, name, url } = values;
  const result = await createWebhook(operations, networks, { id, name, url, kinds });
  if (result.kind === "created") return data({ kind: "made" as const, values, secret: result.secret });
  if (result.kind === "made_before") return data({ kind: "before" as const, values }, { status: 409 });
  const text = result.kind === "too_many" ? words.tooMany(webhooksMax) : words.url[result.fault];
  return refuse(values, [{ fieldId: "url", text }]);
}

function refuse(values: WebhookValues, faults: FormFault[]) {
  return data({ kind: "refused" as const, values, faults }, { status: 422 });
}

/** Values are kept as they were typed. */
function readWebhookForm(form: FormData): WebhookValues {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  return {
    formId: readFormId(form),
    name: text("name"),
    url: text("url"),
    kinds: form.getAll("kinds").map(String),
  };
}

function listFaults(
  { name, url, kinds }: WebhookValues,
  networks: WebhookNetworks,
  words: Words,
): FormFault[] {
  const urlFault = checkWebhookUrl(url, networks);
  const isKindKnown = changeKinds.some((kind) => kinds.includes(kind));
  return [
    name === "" && { fieldId: "name", text: words.nameMissing },
    name.length > webhookNameCharactersMax && { fieldId: "name", text: words.nameTooLong },
    urlFault && { fieldId: "url", text: words.url[urlFault] },
    !isKindKnown && { fieldId: "kinds", text: words.kindsMissing },
  ].filter((fault) => fault !== false && fault !== null);
}
