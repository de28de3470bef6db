import { StepTrail } from "./step-trail";

export const criteria = [
  "The current step is marked for the ear as well (4.1.2 name, role, value).",
  "Steps can be visited in any order (2.4.5 multiple ways).",
];

export const third = (
  <StepTrail
    label="Schritte der Kontaktwahl"
    steps={[
      { label: "Wer", href: "#who" },
      { label: "Worüber und wie", href: "#what" },
      { label: "Wann", current: true },
      { label: "Wie oft", href: "#how-often" },
    ]}
  />
);
