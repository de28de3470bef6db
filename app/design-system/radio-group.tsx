import type { ReactNode } from "react";
import { Choice } from "./choice";
import { FieldGroup, type FieldGroupWords } from "./field-group";
import type { IconName } from "./icon";

export interface ChoiceOption {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Shown only where this is chosen. */
  hintOfTick?: boolean;
  icon?: IconName;
  disabled?: boolean;
}

interface RadioGroupProps extends FieldGroupWords {
  name: string;
  id?: string;
  options: readonly ChoiceOption[];
  defaultValue?: string;
  required?: boolean;
  large?: boolean;
}

export function RadioGroup({ name, id = name, options, defaultValue, required, ...group }: RadioGroupProps) {
  return (
    <FieldGroup id={id} {...group}>
      {options.map(({ value, ...option }) => (
        <Choice
          key={value}
          type="radio"
          id={`${id}-${value}`}
          name={name}
          value={value}
          required={required}
          defaultChecked={value === defaultValue}
          {...option}
        />
      ))}
    </FieldGroup>
  );
}
