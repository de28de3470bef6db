import { Chip } from "./chip";
import { DataTable } from "./data-table";

export const criteria = [
  "A table with caption, column and row headers (1.3.1 info and relationships).",
  "Where it is too wide it scrolls by itself and takes the focus for that (1.4.10 reflow, 2.1.1 keyboard).",
];

export const staff = (
  <DataTable
    caption="Plätze in der Beratung"
    columns={[
      { key: "name", label: "Name" },
      { key: "places", label: "Plätze", figures: true },
      { key: "taken", label: "Belegt", figures: true },
      { key: "state", label: "Stand" },
    ]}
    rows={[
      { id: "keller", cells: { name: "Sabine Keller", places: 200, taken: 186, state: <Chip>da</Chip> } },
      { id: "brandt", cells: { name: "Jörg Brandt", places: 80, taken: 9, state: <Chip>im Urlaub</Chip> } },
    ]}
  />
);
