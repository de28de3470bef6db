import { Section } from "./section";

export const criteria = ["Opens with a heading of the level that the page needs (1.3.1, 2.4.6 headings)."];

export const withNote = (
  <Section title="Zuletzt" titleLevel={4} note="3" lead="Wer sich gemeldet oder nachgesehen hat.">
    <p>Noch nichts.</p>
  </Section>
);
