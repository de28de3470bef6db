import { Choice } from "./choice";

export const criteria = [
  "Box and words together are one target of 46 px (2.5.8 target size).",
  "The tick is drawn by the system under forced colours (1.4.11 non-text contrast).",
  "A hint is its description, not part of its name (1.3.1 info and relationships).",
];

export const ticked = (
  <Choice
    type="checkbox"
    id="example-choice"
    label="Reparatur"
    hint="Wenn Ihr Auto da ist"
    icon="phone"
    defaultChecked
  />
);

export const disabled = <Choice type="radio" id="example-choice-disabled" label="Video" disabled />;
