import type { ComponentPropsWithoutRef } from "react";
import { fieldAttributes } from "./field-attributes";
import { FormField } from "./form-field";
import type { TextInput } from "./text-input";

interface NumberStepperProps extends Omit<ComponentPropsWithoutRef<typeof TextInput>, "type" | "width"> {
  /** Stands behind the number and is read with it: "mal", "Tage". */
  unit?: string;
}

/** A small whole number. A plain field: it can be typed, and stepped with the arrow keys. */
export function NumberStepper({ label, labelNote, hint, error, id, unit, ...input }: NumberStepperProps) {
  const inputId = id ?? input.name;
  const { "aria-describedby": describedBy, ...invalid } = fieldAttributes(inputId, { hint, error });
  const unitId = unit && `${inputId}-unit`;
  return (
    <FormField id={inputId} {...{ label, labelNote, hint, error }}>
      <div className="number-stepper">
        <input
          className="input"
          data-width="short"
          id={inputId}
          type="number"
          inputMode="numeric"
          min={0}
          step={1}
          aria-describedby={[unitId, describedBy].filter(Boolean).join(" ") || undefined}
          {...invalid}
          {...input}
        />
        {unit && <span id={unitId}>{unit}</span>}
      </div>
    </FormField>
  );
}
