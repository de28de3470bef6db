import { CheckboxGroup } from "~/design-system/checkbox-group";
import { DateInput } from "~/design-system/date-input";
import type { ChoiceOption } from "~/design-system/radio-group";
import { RadioGroup } from "~/design-system/radio-group";
import { RevealedPart } from "~/design-system/revealed-part";
import { pauseWords } from "~/i18n/words/pause-words";
import type { FormFault } from "../choices/editor-page";
import { useSite } from "../site/use-site";
import { type PauseValues, pauseLengths } from "./pause-values";

interface PauseFieldsProps {
  values: PauseValues;
  /** Those that a pause can leave open. */
  topics: readonly ChoiceOption[];
  faults: readonly FormFault[];
}

/** How long, which days, and what stays allowed; each asked only where the length leaves it open. */
export function PauseFields({ values, topics, faults }: PauseFieldsProps) {
  const words = pauseWords[useSite().language];
  const errorAt = (id: string) => faults.find(({ fieldId }) => fieldId === id)?.text;
  return (
    <>
      <RadioGroup
        name="length"
        legend={words.length.legend}
        error={errorAt("length")}
        defaultValue={values.length}
        options={pauseLengths.map((value) => ({
          value,
          label: words.length[value],
          ...(value === "quiet" && { hint: words.length.quietHint }),
        }))}
      />
      <RevealedPart when="holiday open">
        <DateInput name="from" label={words.from} defaultValue={values.from} error={errorAt("from")} />
      </RevealedPart>
      <RevealedPart when="until holiday">
        <DateInput name="until" label={words.until} defaultValue={values.until} error={errorAt("until")} />
      </RevealedPart>
      <RevealedPart when="until holiday open">
        <CheckboxGroup
          name="except"
          legend={words.except}
          hint={words.exceptHint}
          defaultValues={values.except}
          options={topics}
        />
      </RevealedPart>
    </>
  );
}
