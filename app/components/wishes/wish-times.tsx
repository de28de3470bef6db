import { DateInput } from "~/design-system/date-input";
import { RadioGroup } from "~/design-system/radio-group";
import { RevealedPart } from "~/design-system/revealed-part";
import { wishWords } from "~/i18n/words/wish-words";
import type { FormFault } from "../choices/editor-page";
import { TimeFields } from "../hours/time-fields";
import { useSite } from "../site/use-site";
import type { WishValues } from "./wish-values";

const days = ["soon", "today", "tomorrow", "chosen"] as const;
const times = ["any", "morning", "afternoon", "evening", "own"] as const;

/** The day, and the time of day: a tap each. */
export function WishTimes({ values, faults }: { values: WishValues; faults: readonly FormFault[] }) {
  const words = wishWords[useSite().language].when;
  const errorAt = (id: string) => faults.find(({ fieldId }) => fieldId === id)?.text;
  return (
    <>
      <RadioGroup
        name="when"
        legend={words.legend}
        defaultValue={values.when}
        error={errorAt("when")}
        options={days.map((day) => ({ value: day, label: words[day] }))}
      />
      <RevealedPart when="chosen">
        <DateInput name="date" label={words.date} defaultValue={values.date} error={errorAt("date")} />
      </RevealedPart>
      <RadioGroup
        name="time"
        legend={words.time}
        defaultValue={values.time}
        error={errorAt("time")}
        options={times.map((time) => ({ value: time, label: words.times[time] }))}
      />
      <RevealedPart when="own">
        <TimeFields from={values.from} to={values.to} error={errorAt("from")} />
      </RevealedPart>
    </>
  );
}
