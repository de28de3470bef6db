import type { FormFault } from "~/components/choices/editor-page";
import type { StretchValues } from "~/components/hours/stretch-fields";
import { parseLocalDate } from "~/domain/time/local-date";
import { toInstant } from "~/domain/time/wall-clock";
import { parseTimeOfDay } from "~/domain/time/weekly-hours";
import type { Zone } from "~/domain/time/zone";
import type { Language } from "~/i18n/language";
import { appointmentWords } from "~/i18n/words/appointment-words";

/** As they are typed; day and times on the company's clock. */
export interface AppointmentValues extends StretchValues {
  channel: string;
  topic: string;
}

export interface ReadAppointmentForm {
  values: AppointmentValues;
  faults: FormFault[];
  /** Milliseconds; mean nothing where there are faults. */
  from: number;
  until: number;
}

/** Values are kept as they were typed. What the company or the customer objects to, the operation says. */
export function readAppointmentForm(form: FormData, zone: Zone, language: Language): ReadAppointmentForm {
  const text = (name: keyof AppointmentValues) => String(form.get(name) ?? "").trim();
  const values = {
    channel: text("channel"),
    topic: text("topic"),
    date: text("date"),
    from: text("from"),
    to: text("to"),
  };
  const words = appointmentWords[language].faults;
  const day = parseLocalDate(values.date);
  const [start, end] = [parseTimeOfDay(values.from), parseTimeOfDay(values.to)];
  const isTimeMissing = start === undefined || end === undefined;
  const faults = [
    values.channel === "" && { fieldId: "channel", text: words.channelMissing },
    values.topic === "" && { fieldId: "topic", text: words.topicMissing },
    day === undefined && { fieldId: "date", text: words.dateMissing },
    day !== undefined && isTimeMissing && { fieldId: "from", text: words.timeMissing },
  ].filter((fault) => fault !== false);
  const toMs = (time: number | undefined) => toInstant(zone, (day ?? 0) + (time ?? 0));
  return { values, faults, from: toMs(start), until: toMs(end) };
}
