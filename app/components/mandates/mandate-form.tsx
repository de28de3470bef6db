import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { DateInput } from "~/design-system/date-input";
import { RadioGroup } from "~/design-system/radio-group";
import { Section } from "~/design-system/section";
import { Stack } from "~/design-system/stack";
import { TextInput } from "~/design-system/text-input";
import { mandateRelations, mandateScopes } from "~/domain/people/mandate";
import { mandateWords } from "~/i18n/words/mandate-words";
import { siteWords } from "~/i18n/words/site-words";
import type { FormFault } from "../choices/editor-page";
import { FormKey } from "../site/form-key";
import { useSite } from "../site/use-site";
import { mandatePaths } from "./mandate-paths";
import type { MandateValues } from "./mandate-values";

interface MandateFormProps {
  values: MandateValues;
  faults: readonly FormFault[];
}

/** Who, in what matter, how far, until when. No reason is asked for. */
export function MandateForm({ values, faults }: MandateFormProps) {
  const { language } = useSite();
  const words = mandateWords[language].form;
  const errorAt = (id: string) => faults.find(({ fieldId }) => fieldId === id)?.text;
  return (
    <Section title={words.heading}>
      <form method="post" action={mandatePaths.granted} noValidate>
        <FormKey />
        <Stack gap="large">
          <TextInput
            name="name"
            label={words.name}
            hint={words.nameHint}
            defaultValue={values.name}
            error={errorAt("name")}
            autoComplete="off"
            required
          />
          <TextInput
            name="email"
            type="email"
            label={words.email}
            hint={words.emailHint}
            defaultValue={values.email}
            error={errorAt("email")}
            autoComplete="off"
            required
          />
          <RadioGroup
            name="relation"
            legend={words.relation}
            defaultValue={values.relation}
            error={errorAt("relation")}
            options={mandateRelations.map((value) => ({ value, label: words.relations[value] }))}
          />
          <RadioGroup
            name="scope"
            legend={words.scope}
            hint={words.scopeHint}
            defaultValue={values.scope}
            error={errorAt("scope")}
            options={[...mandateScopes].reverse().map((value) => ({ value, label: words.scopes[value] }))}
          />
          <p>{words.never}</p>
          <DateInput
            name="until"
            label={words.until}
            labelNote={siteWords[language].optional}
            hint={words.untilHint}
            defaultValue={values.until}
            error={errorAt("until")}
          />
          <ButtonRow>
            <Button kind="primary">{words.submit}</Button>
          </ButtonRow>
        </Stack>
      </form>
    </Section>
  );
}
