import { SegmentedFilter } from "./segmented-filter";

export const criteria = [
  "The current view is marked for the ear as well (4.1.2 name, role, value).",
  "Targets are 46 px high (2.5.8 target size).",
];

export const channels = (
  <SegmentedFilter
    label="Wie"
    items={[
      { href: "#all", label: "Alles", current: true },
      { href: "#phone", label: "Anruf" },
      { href: "#email", label: "E‑Mail" },
    ]}
  />
);
