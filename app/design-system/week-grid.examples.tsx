import { WeekGrid } from "./week-grid";

export const criteria = [
  "A second view of fields that do the same: nothing needs the grid, a drag or a small target (2.5.7, 2.5.8).",
  "One tab stop; arrows, Home and End move, the space bar switches, Shift extends (2.1.1 keyboard).",
  "Each cell is named by day, time and state; open ones have a tick, partly open ones a dash (1.4.1, 4.1.2).",
  "Ticks are strokes and closed cells dotted, so both stay under forced colours (1.4.11 non-text contrast).",
];

export const evening = (
  <WeekGrid
    label="Ihre Woche in halben Stunden"
    hint="Mit der Maus ziehen, oder mit den Pfeiltasten gehen."
    days={[
      { label: "Montag", short: "Mo", isClosed: () => false },
      { label: "Sonntag", short: "So", isClosed: () => true },
    ]}
    slots={[
      { from: "17:00", to: "17:30", label: "17 bis 17:30 Uhr", hour: "17 Uhr" },
      { from: "17:30", to: "18:00", label: "17:30 bis 18 Uhr" },
    ]}
    states={{ all: "erlaubt", none: "nicht erlaubt", part: "teilweise erlaubt", closed: "geschlossen" }}
  />
);
