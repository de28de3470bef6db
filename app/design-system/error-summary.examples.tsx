import { ErrorSummary } from "./error-summary";
import { TextInput } from "./text-input";

export const criteria = [
  "Comes first, takes the focus and is announced when the form comes back (3.3.1 error identification, 4.1.3).",
  "Each error leads to its field (2.4.1 bypass blocks).",
  "The words are the same as at the field and say what to do (3.3.3 error suggestion).",
];

/** It takes the focus, so it is shown alone. */
export const alone = "part";

export const withField = (
  <>
    <ErrorSummary
      title="Bitte noch eine Angabe prüfen"
      errors={[{ fieldId: "example-mail", text: "In der Adresse fehlt das @." }]}
    />
    <h1>Meine Daten</h1>
    <TextInput name="example-mail" label="E‑Mail-Adresse" error="In der Adresse fehlt das @." />
  </>
);
