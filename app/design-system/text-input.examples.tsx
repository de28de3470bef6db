import { TextInput } from "./text-input";

export const criteria = [
  "Label, hint and error as in FormField.",
  "Says what belongs in it, for browsers to fill (1.3.5 input purpose).",
  "Its border keeps 3:1 on paper and sheet (1.4.11 non-text contrast).",
];

export const plain = (
  <TextInput name="example-name" label="Name" autoComplete="name" defaultValue="Aylin Demir" width="medium" />
);

export const withError = (
  <TextInput
    name="example-email"
    type="email"
    label="E‑Mail-Adresse"
    labelNote="(freiwillig)"
    hint="Dorthin schicken wir die Bestätigung."
    error="In der Adresse fehlt das @."
    autoComplete="email"
    defaultValue="aylin.demir"
  />
);
