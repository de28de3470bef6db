import { Budget } from "./budget";

export const criteria = [
  "The words say what the dots show; the drawing is hidden from screen readers (1.1.1 non-text content).",
  "Used and free differ in shape, filled and hollow, not in colour (1.4.1 use of colour).",
];

export const oneLeft = (
  <Budget
    used={1}
    max={2}
    segments={[{ text: "Einer", strong: true }, { text: " ist noch frei." }]}
    note="Ab 12. Dezember sind es wieder zwei."
  />
);

export const never = <Budget used={0} max={0} segments={[{ text: "Keine Anrufe.", strong: true }]} />;

export const many = (
  <Budget used={18} max={40} segments={[{ text: "22", strong: true }, { text: " sind noch frei." }]} />
);
