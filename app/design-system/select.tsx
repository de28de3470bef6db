import type { ComponentPropsWithoutRef } from "react";
import { fieldAttributes } from "./field-attributes";
import { FormField, type FormFieldWords } from "./form-field";
import { Icon } from "./icon";
import type { InputWidth } from "./text-input";

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}

type OwnProps = FormFieldWords & {
  name: string;
  /** Defaults to the name. */
  id?: string;
  options: readonly SelectOption[];
  width?: InputWidth;
};

type SelectProps = OwnProps &
  Omit<ComponentPropsWithoutRef<"select">, keyof OwnProps | "className" | "style" | "children">;

export function Select({
  label,
  labelNote,
  hint,
  error,
  id,
  options,
  width = "medium",
  ...select
}: SelectProps) {
  const inputId = id ?? select.name;
  return (
    <FormField id={inputId} {...{ label, labelNote, hint, error }}>
      <div className="select" data-width={width}>
        <select className="input" id={inputId} {...fieldAttributes(inputId, { hint, error })} {...select}>
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron" size="small" />
      </div>
    </FormField>
  );
}
