import type { FormFault } from "~/components/choices/editor-page";
import type { RecordValues } from "~/components/staff/record-contact-form";
import { dayMs, minuteMs } from "~/domain/time/instant";
import { parseLocalDate } from "~/domain/time/local-date";
import { toInstant } from "~/domain/time/wall-clock";
import { parseTimeOfDay } from "~/domain/time/weekly-hours";
import type { Zone } from "~/domain/time/zone";
import type { Language } from "~/i18n/language";
import { validationWords } from "~/i18n/words/validation-words";
import type { CustomerForStaff } from "~/operations/customers/show-customer-to-staff.server";

/** How long ago a contact may be that is still worth recording. */
const agoMsMax = 366 * dayMs;

export interface ReadRecordForm {
  values: RecordValues;
  faults: FormFault[];
  /** Milliseconds; means nothing where there are faults. */
  at: number;
}

/** Values are kept as they were typed. */
export function readRecordForm(
  form: FormData,
  { house, answers, now }: CustomerForStaff,
  language: Language,
): ReadRecordForm {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const values = {
    channel: text("channel"),
    topic: text("topic"),
    outcome: text("outcome"),
    date: text("date"),
    time: text("time"),
  };
  const words = validationWords[language].contact;
  const at = readInstant(values, house.compiled.zone, now);
  const isKnownOutcome = values.outcome === "reached" || values.outcome === "not_reached";
  const wrongTime = findTimeFault(at, now);
  const faults = [
    !house.compiled.channels.has(values.channel) && { fieldId: "channel", text: words.channelMissing },
    !answers.some(({ topic }) => topic.id === values.topic) && { fieldId: "topic", text: words.topicMissing },
    !isKnownOutcome && { fieldId: "outcome", text: words.outcomeMissing },
    wrongTime && {
      fieldId: wrongTime === "timeMissing" && values.date === "" ? "date" : "time",
      text: words[wrongTime],
    },
  ].filter((fault) => fault !== false && fault !== null);
  return { values, faults, at: at ?? now };
}

/** The minute that is running means this very moment: a wish that opened in it is open. */
function readInstant({ date, time }: RecordValues, zone: Zone, now: number): number | null {
  const midnight = parseLocalDate(date);
  const sinceMidnight = parseTimeOfDay(time);
  if (midnight === undefined || sinceMidnight === undefined || sinceMidnight === dayMs) return null;
  const at = toInstant(zone, midnight + sinceMidnight);
  return at <= now && now < at + minuteMs ? now : at;
}

function findTimeFault(at: number | null, now: number) {
  if (at === null) return "timeMissing";
  if (at > now) return "timeInFuture";
  return at < now - agoMsMax ? "timeTooOld" : null;
}
