import { Choice } from "./choice";
import { FieldGroup, type FieldGroupWords } from "./field-group";
import type { ChoiceOption } from "./radio-group";

interface CheckboxGroupProps extends FieldGroupWords {
  /** All boxes send this name. */
  name: string;
  id?: string;
  options: readonly ChoiceOption[];
  defaultValues?: readonly string[];
  large?: boolean;
}

export function CheckboxGroup({
  name,
  id = name,
  options,
  defaultValues = [],
  ...group
}: CheckboxGroupProps) {
  return (
    <FieldGroup id={id} {...group}>
      {options.map(({ value, ...option }) => (
        <Choice
          key={value}
          type="checkbox"
          id={`${id}-${value}`}
          name={name}
          value={value}
          defaultChecked={defaultValues.includes(value)}
          {...option}
        />
      ))}
    </FieldGroup>
  );
}
