import { RadioGroup } from "~/design-system/radio-group";
import { RevealedPart } from "~/design-system/revealed-part";
import { otherTimeWords } from "~/i18n/words/other-time-words";
import type { FormFault } from "../choices/editor-page";
import { StretchFields } from "../hours/stretch-fields";
import { useSite } from "../site/use-site";
import type { OtherTimeValues } from "./other-time-values";

interface OtherTimeFieldsProps {
  legend: string;
  /** What the suggested times have in common. */
  hint: string;
  suggested: readonly { value: string; label: string }[];
  /** On whose clock a time is typed. */
  place: string;
  values: OtherTimeValues;
  faults: readonly FormFault[];
}

/** Another time for an appointment: one of those suggested with a tap, or any other, typed. */
export function OtherTimeFields({ legend, hint, suggested, place, values, faults }: OtherTimeFieldsProps) {
  const words = otherTimeWords[useSite().language].page;
  const typed = <StretchFields legend={words.when(place)} values={values} faults={faults} />;
  if (suggested.length === 0) {
    return (
      <>
        <input type="hidden" name="time" value="own" />
        {typed}
      </>
    );
  }
  return (
    <>
      <RadioGroup
        name="time"
        legend={legend}
        hint={hint}
        defaultValue={values.time}
        error={faults.find(({ fieldId }) => fieldId === "time")?.text}
        options={[...suggested, { value: "own", label: words.other }]}
      />
      <RevealedPart when="own">{typed}</RevealedPart>
    </>
  );
}
