import { CheckboxGroup } from "./checkbox-group";

export const criteria = [
  "A fieldset with a legend (1.3.1 info and relationships).",
  "Each row is a target of 46 px (2.5.8).",
];

export const exceptions = (
  <CheckboxGroup
    name="example-except"
    legend="Das darf trotzdem kommen"
    defaultValues={["repair"]}
    options={[
      { value: "repair", label: "Reparatur", hint: "Solange Ihr Auto in der Werkstatt ist" },
      { value: "advice", label: "Beratung" },
    ]}
  />
);
