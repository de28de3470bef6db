import { TextArea } from "./text-area";

export const criteria = ["Label, hint and error as in FormField.", "Can be made larger."];

export const note = (
  <TextArea
    name="example-note"
    label="Ein Wort dazu"
    labelNote="(freiwillig)"
    defaultValue="nur zu meiner Heizung"
  />
);
