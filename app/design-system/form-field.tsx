import type { ReactNode } from "react";
import { FieldMessage } from "./field-message";

export interface FormFieldWords {
  label: ReactNode;
  /** Stands behind the label: "freiwillig". What is not marked is needed. */
  labelNote?: string;
  hint?: ReactNode;
  error?: ReactNode;
}

interface FormFieldProps extends FormFieldWords {
  /** The id of the control; spread `fieldAttributes(id, …)` on it too. */
  id: string;
  children: ReactNode;
}

export function FormField({ id, label, labelNote, hint, error, children }: FormFieldProps) {
  return (
    <div className="field" data-invalid={error ? true : undefined}>
      <label className="field-label" htmlFor={id}>
        {label}
        {labelNote && <span className="field-label-note"> {labelNote}</span>}
      </label>
      <FieldMessage id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}
