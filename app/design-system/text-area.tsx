import type { ComponentPropsWithoutRef } from "react";
import { fieldAttributes } from "./field-attributes";
import { FormField, type FormFieldWords } from "./form-field";

type OwnProps = FormFieldWords & {
  name: string;
  /** Defaults to the name. */
  id?: string;
};

type TextAreaProps = OwnProps &
  Omit<ComponentPropsWithoutRef<"textarea">, keyof OwnProps | "className" | "style">;

export function TextArea({ label, labelNote, hint, error, id, ...textarea }: TextAreaProps) {
  const inputId = id ?? textarea.name;
  return (
    <FormField id={inputId} {...{ label, labelNote, hint, error }}>
      <textarea
        className="input"
        data-width="long"
        id={inputId}
        rows={4}
        {...fieldAttributes(inputId, { hint, error })}
        {...textarea}
      />
    </FormField>
  );
}
