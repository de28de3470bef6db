import { SectionNavigation } from "./section-navigation";

export const criteria = [
  "A landmark with a name of its own (2.4.1 bypass blocks).",
  "The current page is marked for the ear and by weight and line (1.4.1 use of colour, 4.1.2).",
  "Wraps on the phone; nothing scrolls sideways (1.4.10 reflow).",
];

export const administration = (
  <SectionNavigation
    label="Verwaltung"
    items={["Kunden", "Mitarbeiter", "Themen", "Hausregeln", "Nachweis"].map((label, place) => ({
      href: `#${label}`,
      label,
      current: place === 1,
    }))}
  />
);
