import { Select } from "./select";

export const criteria = [
  "The browser's own select: it works by keyboard, by voice and without script (4.1.2 name, role, value).",
  "Changing it submits nothing (3.2.2 on input).",
];

export const zones = (
  <Select
    name="example-zone"
    label="Ortszeit"
    options={[
      { value: "Europe/Berlin", label: "Berlin" },
      { value: "Europe/Lisbon", label: "Lissabon" },
    ]}
  />
);

export const grouped = (
  <Select
    name="example-zone-by-continent"
    label="Ortszeit"
    options={[
      { value: "Europe/Berlin", label: "Berlin" },
      { label: "Amerika", options: [{ value: "America/New_York", label: "New York" }] },
    ]}
  />
);
