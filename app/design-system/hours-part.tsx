import { Icon } from "./icon";

export interface HoursPartProps {
  name: string;
  value: string;
  /** Where the page comes back to without a script: "#day-2". */
  formAction: string;
  /** "Abend" */
  label: string;
  /** Begins with the label: "Abend, Dienstag, 17 bis 20 Uhr". */
  accessibleName: string;
  /** How much of it is chosen. */
  pressed: "true" | "mixed" | "false";
}

/** A part of a day to switch on or off. It submits its form and holds no value of its own: the times are the truth. */
export function HoursPart({ label, accessibleName, pressed, ...button }: HoursPartProps) {
  return (
    <button
      className="hours-part"
      type="submit"
      aria-label={accessibleName}
      aria-pressed={pressed}
      {...button}
    >
      <span className="hours-part-mark">
        <Icon name="check" size="small" />
        <Icon name="minus" size="small" />
      </span>
      <span>{label}</span>
    </button>
  );
}
