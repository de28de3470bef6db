import { DateInput } from "./date-input";

export const criteria = [
  "The browser's own date field: typed or picked, in the reader's order of day and month (3.3.2 labels).",
];

export const lastDay = (
  <DateInput name="example-last-day" label="Letzter Tag" min="2026-11-24" defaultValue="2027-01-06" />
);
