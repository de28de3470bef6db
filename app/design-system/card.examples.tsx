import { Card } from "./card";
import { LinkButton } from "./link-button";
import { SpokenWord } from "./spoken-word";

export const criteria = [
  "Its title is a heading of the level that the page needs (1.3.1 info and relationships).",
  "What makes the accent card stand out is the order on the page, not its border alone (1.4.1 use of colour).",
];

export const plain = (
  <Card
    title="Für Sie da"
    titleLevel={4}
    actions={<LinkButton href="#choose">Jemand anderen wählen</LinkButton>}
  >
    <p>Ihre erste Wahl. Ist sie nicht da, vertritt sie Herr Yılmaz.</p>
  </Card>
);

export const accent = (
  <Card title="Ist dieser Anruf echt?" titleLevel={4} tone="accent">
    <p>Wer heute anrufen darf, nennt zuerst Ihr Kennwort:</p>
    <SpokenWord>Kastanie</SpokenWord>
  </Card>
);
