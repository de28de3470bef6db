import { fieldAttributes } from "./field-attributes";
import { FormField } from "./form-field";

export const criteria = [
  "A visible label, tied to its control (1.3.1, 3.3.2 labels or instructions).",
  "Hint and error are tied to the control as its description (1.3.1 info and relationships).",
  "An error is said in words, with a drawing, and marks the control as invalid (3.3.1 error identification, 1.4.1).",
  "What is voluntary says so; what is needed is not starred (3.3.2 labels or instructions).",
];

const words = {
  hint: "Wie es auf Ihrem Brief steht.",
  error: "Der Code hat acht Zeichen. Sehen Sie noch einmal auf den Brief.",
};

export const withHintAndError = (
  <FormField id="example-code" label="Code aus dem Brief" {...words}>
    <input
      className="input"
      data-width="medium"
      id="example-code"
      {...fieldAttributes("example-code", words)}
    />
  </FormField>
);
