import { FieldRow } from "./field-row";
import { NumberStepper } from "./number-stepper";
import { Select } from "./select";

export const criteria = [
  "Read and tabbed in the order in which the line reads (1.3.2 meaningful sequence, 2.4.3 focus order).",
  "Each field keeps its own label (1.3.1); one below the other at 320 px (1.4.10 reflow).",
];

export const cap = (
  <FieldRow>
    <NumberStepper name="example-max" label="Höchstens" unit="mal" defaultValue={2} />
    <Select name="example-per" label="in" options={[{ value: "P1M", label: "einem Monat" }]} />
  </FieldRow>
);
