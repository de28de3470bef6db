import { fieldAttributes } from "./field-attributes";
import { FieldMessage } from "./field-message";
import { Icon } from "./icon";
import type { SelectOption } from "./select";
import { writeOptions } from "./write-options";

export interface TimeField {
  name: string;
  /** Defaults to the name. */
  id?: string;
  /** `HH:MM`; empty means not set. */
  value?: string;
}

export interface TimeRangeProps {
  from: TimeField;
  to: TimeField;
  /** `HH:MM` and how the page writes it. Selects rather than time fields: those know no 24:00 and follow the browser's language. */
  times: readonly SelectOption[];
  /** Shown as long as nothing is chosen. */
  emptyLabel: string;
  /** The same at the end, where it reads otherwise: "wann?". */
  emptyToLabel?: string;
  /** Said with both fields; the day belongs into it: "Dienstag von", "Dienstag bis". */
  fromLabel: string;
  toLabel: string;
  /** Shown between the fields, where the day is already in sight: "bis". */
  separator: string;
  error?: string;
}

export function TimeRange(props: TimeRangeProps) {
  const { from, to, times, emptyLabel, emptyToLabel = emptyLabel } = props;
  const { fromLabel, toLabel, separator, error } = props;
  const id = from.id ?? from.name;
  const invalid = fieldAttributes(id, { error });
  return (
    <div className="time-range" data-invalid={error ? true : undefined}>
      <FieldMessage id={id} error={error} />
      <div className="time-range-fields">
        <TimeSelect {...from} {...{ times, emptyLabel, invalid }} label={fromLabel} />
        <span aria-hidden="true">{separator}</span>
        <TimeSelect {...to} {...{ times, invalid }} emptyLabel={emptyToLabel} label={toLabel} />
      </div>
    </div>
  );
}

interface TimeSelectProps extends TimeField, Pick<TimeRangeProps, "times" | "emptyLabel"> {
  label: string;
  invalid: ReturnType<typeof fieldAttributes>;
}

function TimeSelect({ name, id = name, value = "", label, times, emptyLabel, invalid }: TimeSelectProps) {
  const isListed = value === "" || times.some((time) => time.value === value);
  const unlisted = isListed ? [] : [{ value, label: value }];
  const options = [{ value: "", label: emptyLabel }, ...unlisted, ...times];
  return (
    <div className="select">
      <select
        className="input"
        id={id}
        name={name}
        aria-label={label}
        {...invalid}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: times of day, and escaped
        dangerouslySetInnerHTML={writeOptions(options, value)}
      />
      <Icon name="chevron" size="small" />
    </div>
  );
}
