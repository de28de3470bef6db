import { HoursEditor } from "./hours-editor";

export const criteria = [
  "Buttons and selects only, so it works by keyboard and without script (2.1.1 keyboard).",
  "Days are groups; each time says its day (1.3.1 info and relationships).",
  "One column at 320 px (1.4.10 reflow); a part of a day says by a mark what is chosen, not by colour alone (1.4.1 use of color).",
];

const times = Array.from({ length: 25 }, (_, hour) => ({
  value: `${String(hour).padStart(2, "0")}:00`,
  label: `${hour} Uhr`,
}));
const parts = ["Vormittag", "Nachmittag", "Abend"];

const pressedOn = (day: number, part: string): "true" | "mixed" | "false" => {
  if (day === 0 || part !== "Abend") return "false";
  return day === 1 ? "true" : "mixed";
};

const week = ["Montag", "Dienstag", "Mittwoch"].map((label, day) => ({
  id: `example-day-${day}`,
  label,
  parts: parts.map((part) => ({
    name: "example-part",
    value: `${day}-${part}`,
    formAction: `#example-day-${day}`,
    label: part,
    accessibleName: `${part}, ${label}`,
    pressed: pressedOn(day, part),
  })),
  ranges: [
    {
      from: { name: `example-day-${day}-from`, value: day === 2 ? "19:00" : "" },
      to: { name: `example-day-${day}-to`, value: day === 2 ? "17:00" : "" },
      times,
      emptyLabel: "gar nicht",
      emptyToLabel: "wann?",
      fromLabel: `${label} von`,
      toLabel: `${label} bis`,
      separator: "bis",
      error: day === 2 ? "Das Ende liegt vor dem Anfang." : undefined,
    },
  ],
}));

export const threeDays = (
  <HoursEditor
    id="example-hours"
    legend="Zeiten für Anrufe"
    hint="Wo „gar nicht“ steht, gibt es an diesem Tag keinen Anruf."
    days={[...week, { id: "example-day-7", label: "Sonntag", closed: "Sonntags ruft das Autohaus nie an." }]}
  />
);
