/** The form in which customers ask to be contacted, as typed. */
export interface WishValues {
  channel: string;
  /** Empty = to be said then. */
  topic: string;
  /** Empty = whoever is there. */
  staff: string;
  when: string;
  date: string;
  from: string;
  to: string;
  note: string;
}

export function readWishValues(form: FormData): WishValues {
  const text = (name: keyof WishValues) => String(form.get(name) ?? "").trim();
  return {
    channel: text("channel"),
    topic: text("topic"),
    staff: text("staff"),
    when: text("when"),
    date: text("date"),
    from: text("from"),
    to: text("to"),
    note: text("note"),
  };
}
