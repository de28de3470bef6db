import type { FormFault } from "~/components/choices/editor-page";
import {
  type HoursFault,
  type HoursValues,
  listHoursFaults as listRangeFaults,
  toField,
  toWindows,
} from "~/components/hours/hours-values";
import { windowsPerChannelMax } from "~/domain/preference/preference-bounds";
import { weekdayName } from "~/i18n/format/format-days";
import type { Language } from "~/i18n/language";
import { validationWords } from "~/i18n/words/validation-words";

/** In words, each at its field. */
export function listHoursFaults(values: HoursValues, language: Language): FormFault[] {
  const faults = listRangeFaults(values).map((fault) => ({
    fieldId: toField(fault.day, fault.range),
    text: writeFault(fault, language),
  }));
  if (faults.length > 0 || toWindows(values).length <= windowsPerChannelMax) return faults;
  return [{ fieldId: "week", text: validationWords[language].hours.tooMany }];
}

function writeFault({ day, fault }: HoursFault, language: Language): string {
  const words = validationWords[language].hours;
  const name = weekdayName(day, language);
  if (fault === "to_missing") return words.toMissing(name);
  if (fault === "to_before_from") return words.toBeforeFrom(name);
  return fault === "to_equals_from" ? words.toEqualsFrom(name) : words.timeInvalid;
}
