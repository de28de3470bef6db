/** The form in which customers ask to be contacted, as typed. */
export interface WishValues {
  /** question | complaint | repair */
  kind: string;
  channel: string;
  /** Of a question or a complaint; empty = to be said then. */
  topic: string;
  /** The topic of a repair, where there are several; empty = the first. */
  repair: string;
  /** Empty = whoever it belongs to. */
  staff: string;
  /** soon | today | tomorrow | chosen */
  when: string;
  /** `YYYY-MM-DD`, where the day is chosen. */
  date: string;
  /** any | morning | afternoon | evening | own */
  time: string;
  /** `HH:MM`, where the time is one's own. */
  from: string;
  to: string;
  note: string;
  /** A stretch offered instead of what was asked for, as {@link nameStretch} names it; empty = none was tapped. */
  instead: string;
  /** "yes": though nobody is there then. */
  anyway: string;
}

const names = [
  "kind",
  "channel",
  "topic",
  "repair",
  "staff",
  "when",
  "date",
  "time",
  "from",
  "to",
  "note",
  "instead",
  "anyway",
] as const;

export function readWishValues(form: FormData): WishValues {
  const values = names.map((name) => [name, String(form.get(name) ?? "").trim()]);
  return Object.fromEntries(values) as Record<(typeof names)[number], string>;
}
