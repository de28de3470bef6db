import { SearchField } from "./search-field";

export const criteria = [
  "A search landmark whose field has a name also when it is filled (1.3.1, 3.3.2 labels).",
  "A button to send it, since Enter alone is not found by everyone (2.1.1 keyboard).",
];

export const names = <SearchField label="Name suchen" submitLabel="Suchen" />;
