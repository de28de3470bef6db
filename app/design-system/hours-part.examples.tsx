import { HoursPart } from "./hours-part";

export const criteria = [
  "A button that says whether it is pressed, wholly or in part (4.1.2 name, role, value).",
  "A mark says it too, not colour alone (1.4.1 use of color).",
  "The name begins with what is seen (2.5.3 label in name).",
];

const evening = { name: "example-part", value: "evening", formAction: "#", label: "Abend" };

export const chosen = (
  <HoursPart {...evening} accessibleName="Abend, Dienstag, 17 bis 20 Uhr" pressed="true" />
);

export const inPart = (
  <HoursPart {...evening} accessibleName="Abend, Mittwoch, 17 bis 20 Uhr" pressed="mixed" />
);

export const notChosen = (
  <HoursPart {...evening} accessibleName="Abend, Montag, 17 bis 20 Uhr" pressed="false" />
);
