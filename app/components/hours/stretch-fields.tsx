import { DateInput } from "~/design-system/date-input";
import { FieldGroup } from "~/design-system/field-group";
import { Stack } from "~/design-system/stack";
import { wishWords } from "~/i18n/words/wish-words";
import type { FormFault } from "../choices/editor-page";
import { useSite } from "../site/use-site";
import { TimeFields } from "./time-fields";

/** `YYYY-MM-DD` and `HH:MM`, as typed. */
export interface StretchValues {
  date: string;
  from: string;
  to: string;
}

interface StretchFieldsProps {
  legend: string;
  values: StretchValues;
  faults: readonly FormFault[];
}

/** A day, and from when until when on it. */
export function StretchFields({ legend, values, faults }: StretchFieldsProps) {
  const words = wishWords[useSite().language].when;
  const errorAt = (id: string) => faults.find(({ fieldId }) => fieldId === id)?.text;
  return (
    <FieldGroup id="stretch" legend={legend}>
      <Stack gap="small">
        <DateInput name="date" label={words.date} defaultValue={values.date} error={errorAt("date")} />
        <TimeFields from={values.from} to={values.to} error={errorAt("from")} />
      </Stack>
    </FieldGroup>
  );
}
