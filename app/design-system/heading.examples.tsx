import { Heading } from "./heading";

export const criteria = [
  "The level follows the outline of the page, not the wished-for size (1.3.1 info and relationships, 2.4.6 headings).",
];

export const third = <Heading level={3}>Anrufe im letzten Monat</Heading>;
