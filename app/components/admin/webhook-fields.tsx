import { CheckboxGroup } from "~/design-system/checkbox-group";
import { TextInput } from "~/design-system/text-input";
import { changeKinds } from "~/domain/programs/change";
import { webhookNameCharactersMax } from "~/domain/programs/webhook";
import { webhookFormWords } from "~/i18n/words/webhook-form-words";
import { webhooksWords } from "~/i18n/words/webhooks-words";
import type { FormFault } from "../choices/editor-page";
import { useSite } from "../site/use-site";
import type { WebhookValues } from "./webhook-values";

interface WebhookFieldsProps {
  values: WebhookValues;
  faults: readonly FormFault[];
}

/** Where a webhook leads, and what it hears of. */
export function WebhookFields({ values, faults }: WebhookFieldsProps) {
  const { language } = useSite();
  const words = webhookFormWords[language];
  const errorAt = (field: keyof WebhookValues) => faults.find(({ fieldId }) => fieldId === field)?.text;
  return (
    <>
      <TextInput
        name="name"
        label={words.name}
        hint={words.nameHint}
        defaultValue={values.name}
        error={errorAt("name")}
        maxLength={webhookNameCharactersMax}
        autoComplete="off"
      />
      <TextInput
        name="url"
        type="url"
        label={words.url}
        hint={words.urlHint}
        defaultValue={values.url}
        error={errorAt("url")}
        autoComplete="off"
      />
      <CheckboxGroup
        name="kinds"
        legend={words.kinds}
        error={errorAt("kinds")}
        defaultValues={values.kinds}
        options={changeKinds.map((kind) => ({ value: kind, label: webhooksWords[language].kinds[kind] }))}
      />
    </>
  );
}
