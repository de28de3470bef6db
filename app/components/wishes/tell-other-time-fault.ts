import type { Language } from "~/i18n/language";
import { appointmentWords } from "~/i18n/words/appointment-words";
import { otherTimeWords } from "~/i18n/words/other-time-words";
import type { FormFault } from "../choices/editor-page";
import type { ReadOtherTime } from "./other-time-values";

/** What is not said yet, or why the time cannot be asked for. */
type Fault = ReadOtherTime["fault"] | keyof typeof placesOfFaults;

export function tellOtherTimeFault(fault: Fault, language: Language): FormFault {
  const { faults } = appointmentWords[language];
  const { timeMissing, gone } = otherTimeWords[language].page;
  const texts = { ...faults, hoursMissing: faults.timeMissing, timeMissing, gone };
  const place = typeof fault === "string" ? placesOfFaults[fault] : fault;
  return place ? { fieldId: place.fieldId, text: texts[place.word] } : { fieldId: "time", text: timeMissing };
}

const placesOfFaults = {
  unknown_channel: { fieldId: "time", word: "notPossible" },
  unknown_topic: { fieldId: "time", word: "notPossible" },
  unknown_staff: { fieldId: "time", word: "notPossible" },
  has_begun: { fieldId: "from", word: "hasBegun" },
  ends_before_it_begins: { fieldId: "from", word: "endBeforeStart" },
  too_long: { fieldId: "from", word: "endBeforeStart" },
  too_far: { fieldId: "date", word: "tooFar" },
  too_many: { fieldId: "time", word: "tooMany" },
  declined_lately: { fieldId: "time", word: "declinedLately" },
  not_possible: { fieldId: "time", word: "notPossible" },
  gone: { fieldId: "time", word: "gone" },
} as const;
