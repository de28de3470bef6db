import { NumberStepper } from "./number-stepper";

export const criteria = [
  "Can be typed as well as stepped (2.1.1 keyboard).",
  "The unit is its description, so that the number makes sense to the ear (1.3.1 info and relationships).",
];

export const perMonth = (
  <NumberStepper
    name="example-calls"
    label="Höchstens"
    unit="mal in einem Monat"
    max={1000}
    defaultValue={2}
  />
);
