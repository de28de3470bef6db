import { PlainText } from "./plain-text";

export const criteria = [
  "Headings and lists in the file are headings and lists on the page (1.3.1 info and relationships).",
  "A text in another language than the page says so (3.1.2 language of parts).",
];

export const ofTheCompany = (
  <PlainText
    text={`Autohaus Lindner GmbH
Am Lindenhof 4

# Kontakt
kontakt@lindner.example

- Montag bis Freitag
- Samstag nur vormittags`}
  />
);
