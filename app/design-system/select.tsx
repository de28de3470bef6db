import type { ComponentPropsWithoutRef } from "react";
import { fieldAttributes } from "./field-attributes";
import { FormField, type FormFieldWords } from "./form-field";
import { Icon } from "./icon";
import type { InputWidth } from "./text-input";
import { writeOptions } from "./write-options";

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
  /** The one chosen at first; else the first one is. */
  defaultValue?: string;
  width?: InputWidth;
};

type SelectProps = OwnProps &
  Omit<
    ComponentPropsWithoutRef<"select">,
    keyof OwnProps | "value" | "multiple" | "className" | "style" | "children"
  >;

export function Select({
  label,
  labelNote,
  hint,
  error,
  id,
  options,
  defaultValue,
  width = "medium",
  ...select
}: SelectProps) {
  const inputId = id ?? select.name;
  return (
    <FormField id={inputId} {...{ label, labelNote, hint, error }}>
      <div className="select" data-width={width}>
        <select
          className="input"
          id={inputId}
          {...fieldAttributes(inputId, { hint, error })}
          {...select}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: values and labels are escaped
          dangerouslySetInnerHTML={writeOptions(options, defaultValue)}
        />
        <Icon name="chevron" size="small" />
      </div>
    </FormField>
  );
}
