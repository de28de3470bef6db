import { Checkbox } from "./checkbox";
import { FieldGroup } from "./field-group";

export const criteria = [
  "A fieldset with a legend, read with each of its controls (1.3.1 info and relationships).",
  "An error summary can lead to it and it takes the focus (3.3.1 error identification).",
];

export const large = (
  <FieldGroup id="example-group" legend="Was darf trotzdem kommen?" hint="Alles andere macht Pause." large>
    <Checkbox name="example-group-repair" label="Reparatur" />
  </FieldGroup>
);
