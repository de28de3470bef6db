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

/** Options under a heading of their own. */
export interface SelectGroup {
  label: string;
  options: readonly SelectOption[];
}

type OwnProps = FormFieldWords & {
  name: string;
  /** Defaults to the name. */
  id?: string;
  options: readonly (SelectOption | SelectGroup)[];
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
          {options.map((option) =>
            "options" in option ? (
              <optgroup key={option.label} label={option.label}>
                {option.options.map(toOption)}
              </optgroup>
            ) : (
              toOption(option)
            ),
          )}
        </select>
        <Icon name="chevron" size="small" />
      </div>
    </FormField>
  );
}

function toOption({ value, label, disabled }: SelectOption) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  );
}
