import { Checkbox } from "./checkbox";

export const criteria = [
  "Never ticked beforehand where it stands for consent.",
  "An error is said in words and tied to the box (3.3.1 error identification).",
];

export const plain = <Checkbox name="example-holidays" label="Auch an Feiertagen" />;

export const withError = (
  <Checkbox
    name="example-read"
    label="Ich habe den Text gelesen."
    error="Setzen Sie den Haken, wenn es stimmt."
  />
);
