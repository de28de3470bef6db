/**
 * What can be wrong with a value whose type is right. zod carries a text and nothing else from a schema to whoever tells
 * the fault, so the text is the code with its figures; app/i18n has the words (input-fault-words.ts).
 */
export const inputFaults = [
  "no_text",
  "no_id",
  "no_instant",
  "no_date",
  "no_period",
  "no_time_of_day",
  "no_time_zone",
  "no_region",
  "no_email",
  "no_sender",
  "no_customer_named",
  "says_nothing",
  "names_nobody",
  "names_no_system",
  "names_no_channel",
  "names_no_day",
  "names_no_kind",
  "names_twice",
  "names_person_twice",
  "has_id_twice",
  "too_many_entries",
  "ranked_count",
  "before_from",
  "not_quiet",
  "not_after_from",
  "opened_by_customer_alone",
  "no_such_channel",
  "no_such_topic",
  "no_such_area",
  "no_such_staff",
  "no_such_team",
  "rests_on_no_consent",
] as const;

export type InputFault = (typeof inputFaults)[number];

const mark = "fault:";

/** `figures` hold no space. */
export function sayFault(fault: InputFault, ...figures: (string | number)[]): string {
  return [mark + fault, ...figures].join(" ");
}

/** Null where the message is none of {@link sayFault}'s. */
export function readFault(message: string): { fault: InputFault; figures: string[] } | null {
  if (!message.startsWith(mark)) return null;
  const [code, ...figures] = message.slice(mark.length).split(" ");
  const fault = inputFaults.find((known) => known === code);
  return fault ? { fault, figures } : null;
}
