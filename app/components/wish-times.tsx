import { DateInput } from "~/design-system/date-input";
import { FieldGroup } from "~/design-system/field-group";
import { RadioGroup } from "~/design-system/radio-group";
import { RevealedPart } from "~/design-system/revealed-part";
import { TimeRange } from "~/design-system/time-range";
import { formatClock } from "~/i18n/format/format-time";
import { hoursEditorWords } from "~/i18n/words/hours-editor-words";
import { wishWords } from "~/i18n/words/wish-words";
import type { FormFault } from "./editor-page";
import { useSite } from "./use-site";
import type { WishValues } from "./wish-values";

const halfHours = Array.from({ length: 49 }, (_, step) => {
  const [hours, minutes] = [Math.floor(step / 2), (step % 2) * 30];
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
});

/** Soon, or on a day from and to. */
export function WishTimes({ values, faults }: { values: WishValues; faults: readonly FormFault[] }) {
  const { language } = useSite();
  const words = wishWords[language].when;
  const errorAt = (id: string) => faults.find(({ fieldId }) => fieldId === id)?.text;
  return (
    <>
      <RadioGroup
        name="when"
        legend={words.legend}
        defaultValue={values.when}
        error={errorAt("when")}
        options={[
          { value: "soon", label: words.soon },
          { value: "chosen", label: words.chosen },
        ]}
      />
      <RevealedPart when="chosen">
        <FieldGroup id="stretch" legend={words.chosen}>
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
        </FieldGroup>
      </RevealedPart>
    </>
  );
}
