import { HoursPart, type HoursPartProps } from "./hours-part";
import { TimeRange, type TimeRangeProps } from "./time-range";

export interface HoursDayProps {
  id: string;
  /** "Dienstag" */
  label: string;
  /** Within which hours, small: "möglich 8 bis 20 Uhr". */
  note?: string;
  /** Said instead of fields when nothing can be chosen: "Sonntags ruft das Autohaus nie an." */
  closed?: string;
  parts?: readonly HoursPartProps[];
  ranges?: readonly TimeRangeProps[];
}

export function HoursDay({ id, label, note, closed, parts = [], ranges = [] }: HoursDayProps) {
  const labelId = `${id}-day`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot take part in the grid of the rows
    <div
      className="hours-day"
      id={id}
      role="group"
      aria-labelledby={labelId}
      data-closed={closed ? true : undefined}
    >
      <p className="hours-day-head">
        <span className="hours-day-label" id={labelId}>
          {label}
        </span>
        {note && <small className="hours-day-note">{note}</small>}
      </p>
      {closed && <p className="hours-closed">{closed}</p>}
      {parts.length > 0 && (
        <div className="hours-parts">
          {parts.map((part) => (
            <HoursPart key={part.value} {...part} />
          ))}
        </div>
      )}
      {ranges.length > 0 && (
        <div className="hours-ranges">
          {ranges.map((range) => (
            <TimeRange key={range.from.name} {...range} />
          ))}
        </div>
      )}
    </div>
  );
}
