import { Budget } from "./budget";

export const criteria = [
  "The words say what the picture shows; the picture is hidden from screen readers (1.1.1 non-text content).",
  "Used, free again soon and free differ in shape and stand over a word each, not in colour (1.4.1 use of colour).",
];

const legend = { used: "genutzt", soon: "wieder frei ab 12. Dezember", left: "frei" };

export const oneLeft = (
  <Budget
    used={2}
    soon={1}
    max={3}
    legend={legend}
    segments={[
      { text: "Zwei von drei genutzt. " },
      { text: "Einer", strong: true },
      { text: " ist noch frei. Ab 12. Dezember sind es wieder zwei." },
    ]}
    note="Anrufe im letzten Monat"
  />
);

export const never = (
  <Budget
    used={0}
    soon={0}
    max={0}
    legend={{ ...legend, soon: null }}
    segments={[{ text: "Keiner", strong: true }, { text: " ist erlaubt." }]}
  />
);

export const many = (
  <Budget
    used={18}
    soon={1}
    max={40}
    legend={legend}
    segments={[{ text: "18 von 40 genutzt. " }, { text: "22", strong: true }, { text: " sind noch frei." }]}
  />
);
