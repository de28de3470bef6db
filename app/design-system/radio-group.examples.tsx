import { RadioGroup } from "./radio-group";

export const criteria = [
  "A fieldset with a legend; one tab stop, arrow keys inside (1.3.1, 2.1.1 keyboard).",
  "Yes and no are set alike; neither is chosen beforehand.",
];

export const duration = (
  <RadioGroup
    name="example-pause"
    legend="Wie lange?"
    error="Wählen Sie, wie lange die Pause dauert."
    options={[
      { value: "weeks", label: "Zwei Wochen" },
      {
        value: "day",
        label: "Bis zu einem Tag, den ich nenne",
        hint: "Der letzte Tag gehört noch zur Pause.",
      },
      { value: "open", label: "Bis ich mich wieder melde" },
    ]}
  />
);
