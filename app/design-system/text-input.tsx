import type { ComponentPropsWithoutRef } from "react";
import { fieldAttributes } from "./field-attributes";
import { FormField, type FormFieldWords } from "./form-field";

export type InputWidth = "short" | "medium" | "long" | "full";

type OwnProps = FormFieldWords & {
  name: string;
  /** Defaults to the name. */
  id?: string;
  /** As long as what belongs in it. */
  width?: InputWidth;
};

type TextInputProps = OwnProps &
  Omit<ComponentPropsWithoutRef<"input">, keyof OwnProps | "className" | "style">;

export function TextInput({ label, labelNote, hint, error, id, width = "long", ...input }: TextInputProps) {
  const inputId = id ?? input.name;
  return (
    <FormField id={inputId} {...{ label, labelNote, hint, error }}>
      <input
        className="input"
        data-width={width}
        id={inputId}
        type="text"
        {...fieldAttributes(inputId, { hint, error })}
        {...input}
      />
    </FormField>
  );
}
