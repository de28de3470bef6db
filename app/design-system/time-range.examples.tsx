import { TimeRange } from "./time-range";

export const criteria = [
  "Each field names its day and its end (1.3.1, 2.4.6 labels).",
  "Times are written as the page writes them, not as the browser's language does (3.1.2 language of parts).",
  "The error belongs to both fields (3.3.1 error identification).",
];

const times = ["08:00", "12:00", "17:00", "19:00", "24:00"].map((value) => ({
  value,
  label: `${Number.parseInt(value, 10)} Uhr`,
}));
const words = {
  times,
  emptyLabel: "–",
  fromLabel: "Dienstag von",
  toLabel: "Dienstag bis",
  separator: "bis",
};

export const evening = (
  <TimeRange
    {...words}
    from={{ name: "example-from", value: "17:00" }}
    to={{ name: "example-to", value: "19:00" }}
  />
);

export const withError = (
  <TimeRange
    {...words}
    from={{ name: "example-late-from", value: "19:00" }}
    to={{ name: "example-late-to", value: "17:00" }}
    error="Das Ende liegt vor dem Anfang."
  />
);
