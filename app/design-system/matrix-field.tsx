import type { ReactNode } from "react";
import { FieldGroup, type FieldGroupWords } from "./field-group";
import { Icon, type IconName } from "./icon";

interface MatrixColumn {
  value: string;
  label: string;
  icon?: IconName;
}

interface MatrixRow {
  /** The name its boxes send. */
  name: string;
  label: string;
  hint?: ReactNode;
  checked: readonly string[];
  /** Columns that this row cannot have; their place stays empty. */
  without?: readonly string[];
}

interface MatrixFieldProps extends FieldGroupWords {
  id: string;
  columns: readonly MatrixColumn[];
  rows: readonly MatrixRow[];
}

/**
 * Which of these for each of those. To the ear and on the phone it is one group of boxes per row;
 * on wide screens the same boxes line up under the columns.
 */
export function MatrixField({ columns, rows, ...group }: MatrixFieldProps) {
  return (
    <FieldGroup {...group}>
      <div className="matrix" data-columns={columns.length}>
        <div className="matrix-head" aria-hidden="true">
          {columns.map(({ value, label, icon }) => (
            <span key={value} className="matrix-column">
              {icon && <Icon name={icon} />}
              {label}
            </span>
          ))}
        </div>
        {rows.map((row) => (
          <Row key={row.name} row={row} columns={columns} />
        ))}
      </div>
    </FieldGroup>
  );
}

function Row({ row, columns }: { row: MatrixRow; columns: readonly MatrixColumn[] }) {
  const labelId = `${row.name}-label`;
  const hintId = row.hint ? `${row.name}-hint` : undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot take part in the grid of the rows
    <div className="matrix-row" role="group" aria-labelledby={labelId} aria-describedby={hintId}>
      <div className="matrix-topic">
        <span className="matrix-label" id={labelId}>
          {row.label}
        </span>
        {row.hint && (
          <span className="matrix-hint" id={hintId}>
            {row.hint}
          </span>
        )}
      </div>
      {columns.map((column) => (
        <Cell key={column.value} row={row} column={column} />
      ))}
    </div>
  );
}

function Cell({ row, column }: { row: MatrixRow; column: MatrixColumn }) {
  if (row.without?.includes(column.value)) return <span className="matrix-gap" aria-hidden="true" />;
  return (
    <label className="matrix-cell">
      <input
        type="checkbox"
        name={row.name}
        value={column.value}
        defaultChecked={row.checked.includes(column.value)}
      />
      <span className="matrix-cell-words">{column.label}</span>
    </label>
  );
}
