import type { ReactNode } from "react";
import { FieldGroup, type FieldGroupWords } from "./field-group";
import { HoursDay, type HoursDayProps } from "./hours-day";

interface HoursEditorProps extends FieldGroupWords {
  id: string;
  days: readonly HoursDayProps[];
  /** A second view of the same fields, where there is room: the week as a grid. */
  grid?: ReactNode;
}

/** A week as seven rows, each with its parts of the day to switch and its times to choose. */
export function HoursEditor({ days, grid, ...group }: HoursEditorProps) {
  return (
    <FieldGroup {...group}>
      <div className="week">
        <div className="week-views">
          {grid}
          <div className="hours-editor">
            {days.map((day) => (
              <HoursDay key={day.id} {...day} />
            ))}
          </div>
        </div>
      </div>
    </FieldGroup>
  );
}
