import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { Choice } from "./choice";
import { fieldAttributes } from "./field-attributes";
import { FieldMessage } from "./field-message";

type OwnProps = {
  name: string;
  /** Defaults to the name. */
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
};

type CheckboxProps = OwnProps &
  Omit<ComponentPropsWithoutRef<"input">, keyof OwnProps | "className" | "style" | "type">;

/** A yes or no that stands alone; several belong in a CheckboxGroup. */
export function Checkbox({ id, error, ...choice }: CheckboxProps) {
  const inputId = id ?? choice.name;
  return (
    <div className="field" data-invalid={error ? true : undefined}>
      <FieldMessage id={inputId} error={error} />
      <Choice type="checkbox" id={inputId} {...fieldAttributes(inputId, { error })} {...choice} />
    </div>
  );
}
