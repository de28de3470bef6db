import { Chip } from "./chip";
import { PersonCard } from "./person-card";

export const criteria = [
  "The name is text; a photo is decoration (1.1.1 non-text content).",
  "In a list the name is a heading, so that people can be jumped between (2.4.6 headings).",
];

export const besideTitle = (
  <PersonCard
    name="Sabine Keller"
    initials="SK"
    lines={["Beratung, Filiale München-Süd", "Deutsch, Türkisch"]}
  >
    <p>Ihre erste Wahl. Ist sie nicht da, vertritt sie Herr Yılmaz.</p>
  </PersonCard>
);

export const inList = (
  <PersonCard name="Şule Özgür-Schwarzenberger" initials="ŞÖ" nameLevel={4} lines={["Werkstatt, Augsburg"]}>
    <Chip tone="wait">Zurzeit voll, Platz ab März</Chip>
  </PersonCard>
);
