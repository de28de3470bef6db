import { HoursDay } from "./hours-day";

export const criteria = [
  "A group named by its day (1.3.1 info and relationships).",
  "A day that is closed says why instead of showing dead fields (3.3.2 labels or instructions).",
];

export const closed = (
  <HoursDay id="example-sunday" label="Sonntag" closed="Sonntags ruft das Autohaus nie an." />
);
