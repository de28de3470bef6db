import { FieldGroup, type FieldGroupWords } from "./field-group";
import { HoursDay, type HoursDayProps } from "./hours-day";

interface HoursEditorProps extends FieldGroupWords {
  id: string;
  days: readonly HoursDayProps[];
}

/** A week as seven rows, each with its parts of the day to tick and its times to type. */
export function HoursEditor({ days, ...group }: HoursEditorProps) {
  return (
    <FieldGroup {...group}>
      <div className="hours-editor">
        {days.map((day) => (
          <HoursDay key={day.id} {...day} />
        ))}
      </div>
    </FieldGroup>
  );
}
