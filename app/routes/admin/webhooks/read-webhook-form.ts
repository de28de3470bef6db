import type { WebhookValues } from "~/components/admin/webhook-values";
import type { FormFault } from "~/components/choices/editor-page";
import { type ChangeKind, changeKinds } from "~/domain/programs/change";
import { webhookNameCharactersMax } from "~/domain/programs/webhook";
import type { webhookFormWords } from "~/i18n/words/webhook-form-words";
import { checkWebhookUrl } from "~/operations/webhooks/check-webhook-url";
import type { WebhookNetworks } from "~/operations/webhooks/webhook-networks";

type Words = (typeof webhookFormWords)["de"]["faults"];

/** Values are kept as they were typed. */
export function readWebhookForm(form: FormData): WebhookValues {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  return { name: text("name"), url: text("url"), kinds: form.getAll("kinds").map(String) };
}

/** In the order in which they are listed; what is none is left out. */
export function readKinds({ kinds }: WebhookValues): ChangeKind[] {
  return changeKinds.filter((kind) => kinds.includes(kind));
}

/** Each fault at the field where it is mended. */
export function listWebhookFaults(
  values: WebhookValues,
  networks: WebhookNetworks,
  words: Words,
): FormFault[] {
  const { name, url } = values;
  const urlFault = checkWebhookUrl(url, networks);
  return [
    name === "" && { fieldId: "name", text: words.nameMissing },
    name.length > webhookNameCharactersMax && { fieldId: "name", text: words.nameTooLong },
    urlFault && { fieldId: "url", text: words.url[urlFault] },
    readKinds(values).length === 0 && { fieldId: "kinds", text: words.kindsMissing },
  ].filter((fault) => fault !== false && fault !== null);
}
