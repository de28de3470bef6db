import { MatrixField } from "./matrix-field";

export const criteria = [
  "Each row is a group with its name, each box has its own name: the columns above are for the eye (1.3.1).",
  "On the phone and at 400 % the boxes stand under their topic (1.4.10 reflow).",
  "Each box is a target of 46 px (2.5.8 target size).",
];

export const topicsAndChannels = (
  <MatrixField
    id="example-matrix"
    legend="Ihre Wahl"
    hint="Kein Haken heißt nein."
    columns={[
      { value: "phone", label: "Anruf", icon: "phone" },
      { value: "email", label: "E‑Mail", icon: "mail" },
      { value: "letter", label: "Brief", icon: "letter" },
      { value: "visit", label: "Besuch", icon: "visit" },
    ]}
    rows={[
      {
        name: "example-offers",
        label: "Werbung",
        hint: "Angebote des Autohauses Lindner zu Neuwagen, Reifen und Zubehör",
        checked: ["email"],
        without: ["visit"],
      },
      { name: "example-advice", label: "Beratung", checked: ["phone", "visit"] },
    ]}
  />
);
