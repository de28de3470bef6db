import { Disclosure } from "~/design-system/disclosure";
import { Select } from "~/design-system/select";
import { formatZone } from "~/i18n/format/format-zone";
import { hoursEditorWords } from "~/i18n/words/hours-editor-words";
import type { FormFault } from "../choices/editor-page";
import { useSite } from "../site/use-site";

interface ZoneFieldProps {
  timeZone: string;
  /** What the clock says there: "17:12 Uhr". */
  time: string;
  faults: readonly FormFault[];
}

/** The clock on which all of the customer's times are read. Rarely changed, so it stays folded. */
export function ZoneField({ timeZone, time, faults }: ZoneFieldProps) {
  const words = hoursEditorWords[useSite().language];
  const error = faults.find(({ fieldId }) => fieldId === "timeZone")?.text;
  return (
    <Disclosure summary={words.timeZoneNow(formatZone(timeZone), time)} open={error !== undefined}>
      <Select
        name="timeZone"
        label={words.timeZone}
        hint={words.timeZoneHint}
        error={error}
        defaultValue={timeZone}
        options={[toOption(timeZone), ...zones.filter(({ value }) => value !== timeZone)]}
      />
    </Disclosure>
  );
}

const zones = Intl.supportedValuesOf("timeZone").map(toOption);

function toOption(zone: string) {
  return { value: zone, label: zone.replaceAll("_", " ") };
}
