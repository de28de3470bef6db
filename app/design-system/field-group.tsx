import type { ReactNode } from "react";
import { fieldAttributes } from "./field-attributes";
import { FieldMessage } from "./field-message";

export interface FieldGroupWords {
  legend: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
}

interface FieldGroupProps extends FieldGroupWords {
  /** Where an error summary leads to. */
  id: string;
  /** Set the legend as large as a heading when the group is the page's one question. */
  large?: boolean;
  children: ReactNode;
}

/** Several controls that answer one question. */
export function FieldGroup({ id, legend, hint, error, large, children }: FieldGroupProps) {
  const { "aria-describedby": describedBy } = fieldAttributes(id, { hint, error });
  return (
    <fieldset
      className="field-group"
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy}
      data-invalid={error ? true : undefined}
    >
      <legend className="field-legend" data-large={large || undefined}>
        {legend}
      </legend>
      <FieldMessage id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}
