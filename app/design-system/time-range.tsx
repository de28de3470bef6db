import { fieldAttributes } from "./field-attributes";
import { FieldMessage } from "./field-message";

export interface TimeField {
  name: string;
  /** Defaults to the name. */
  id?: string;
  /** `HH:MM`; empty means not set. */
  value?: string;
}

export interface TimeRangeProps {
  from: TimeField;
  /** The end of the day is `00:00` here, since a time field knows no 24:00. */
  to: TimeField;
  /** Said to both fields; the day belongs into it: "Dienstag von", "Dienstag bis". */
  fromLabel: string;
  toLabel: string;
  /** Shown between the fields, where the day is already in sight: "bis". */
  separator: string;
  error?: string;
  stepMinutes?: number;
}

export function TimeRange({
  from,
  to,
  fromLabel,
  toLabel,
  separator,
  error,
  stepMinutes = 30,
}: TimeRangeProps) {
  const id = from.id ?? from.name;
  const common = {
    className: "input",
    type: "time",
    step: stepMinutes * 60,
    ...fieldAttributes(id, { error }),
  };
  return (
    <div className="time-range" data-invalid={error ? true : undefined}>
      <FieldMessage id={id} error={error} />
      <div className="time-range-fields">
        <input {...common} id={id} name={from.name} defaultValue={from.value} aria-label={fromLabel} />
        <span aria-hidden="true">{separator}</span>
        <input
          {...common}
          id={to.id ?? to.name}
          name={to.name}
          defaultValue={to.value}
          aria-label={toLabel}
        />
      </div>
    </div>
  );
}
