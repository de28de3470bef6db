import type { ReactNode } from "react";

export interface FieldRow {
  /** As a machine spells it. */
  name: string;
  type: ReactNode;
  /** A word beside the type: that it must be there. */
  mark?: string;
  details?: ReactNode;
}

interface FieldListProps {
  /** Names the list for the ear. */
  label: string;
  fields: readonly FieldRow[];
}

/** What a machine sends or answers, field by field; what stands inside a field is a list inside its details. */
export function FieldList({ label, fields }: FieldListProps) {
  return (
    <dl className="field-list" aria-label={label}>
      {fields.map(({ name, type, mark, details }) => (
        <div key={name} className="field-list-item">
          <dt>
            <code>{name}</code>
            <span className="field-list-type">{type}</span>
            {mark && <span className="field-list-mark">{mark}</span>}
          </dt>
          {details && <dd>{details}</dd>}
        </div>
      ))}
    </dl>
  );
}
