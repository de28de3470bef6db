import type { ReactNode } from "react";
import { errorId, hintId } from "./field-attributes";
import { Icon } from "./icon";

interface FieldMessageProps {
  /** The id of the field it belongs to. */
  id: string;
  hint?: ReactNode;
  error?: ReactNode;
}

/** Hint and error above a control, so that neither a keyboard nor a list of suggestions covers them. */
export function FieldMessage({ id, hint, error }: FieldMessageProps) {
  return (
    <>
      {hint && (
        <p className="field-hint" id={hintId(id)}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={errorId(id)}>
          <Icon name="warning" size="small" />
          <span>{error}</span>
        </p>
      )}
    </>
  );
}
