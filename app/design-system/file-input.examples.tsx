import { FileInput } from "./file-input";

export const criteria = [
  "Label, hint and error as in FormField.",
  "What is accepted is said in words (3.3.2 labels).",
];

export const list = (
  <FileInput name="example-file" label="Kundenliste" hint="Eine CSV-Datei bis 20 MB." accept=".csv" />
);
