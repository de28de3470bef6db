import { DateInput } from "~/design-system/date-input";
import { FieldGroup } from "~/design-system/field-group";
import { Stack } from "~/design-system/stack";
import { TimeRange } from "~/design-system/time-range";
import { formatClock } from "~/i18n/format/format-time";
import { hoursEditorWords } from "~/i18n/words/hours-editor-words";
import { wishWords } from "~/i18n/words/wish-words";
import type { FormFault } from "./editor-page";
import { useSite } from "./use-site";

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

const halfHours = Array.from({ length: 49 }, (_, step) => {
  const [hours, minutes] = [Math.floor(step / 2), (step % 2) * 30];
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
});

/** A day, and from when until when on it. */
export function StretchFields({ legend, values, faults }: StretchFieldsProps) {
  const { language } = useSite();
  const words = wishWords[language].when;
  const errorAt = (id: string) => faults.find(({ fieldId }) => fieldId === id)?.text;
  return (
    <FieldGroup id="stretch" legend={legend}>
      <Stack gap="small">
        <DateInput name="date" label={words.date} defaultValue={values.date} error={errorAt("date")} />
        <TimeRange
          from={{ name: "from", value: values.from }}
          to={{ name: "to", value: values.to }}
          times={halfHours.map((time) => ({ value: time, label: formatClock(time, language) }))}
          emptyLabel="–"
          fromLabel={words.from}
          toLabel={words.to}
          separator={hoursEditorWords[language].day.to}
          error={errorAt("from")}
        />
      </Stack>
    </FieldGroup>
  );
}
