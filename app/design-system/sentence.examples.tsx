import { Sentence } from "./sentence";

export const criteria = [
  "The link says what it changes, without its surroundings (2.4.4 link purpose, 2.4.9).",
  "The target is 46 px high (2.5.8 target size).",
  "A refusal is set in the same ink as an agreement; no meaning hangs on colour (1.4.1 use of colour).",
  "The light on a changed sentence stays off under reduced motion (2.3.3 animation).",
];

const words = [
  { text: "Frau Keller", strong: true },
  { text: " darf mich " },
  { text: "dienstags und donnerstags von 17 bis 19 Uhr", strong: true },
  { text: " anrufen." },
];

export const withEditLink = <Sentence segments={words} edit={{ href: "#calls", label: "Anrufe ändern" }} />;

export const refusal = (
  <Sentence segments={[{ text: "Herr Wolf", strong: true }, { text: " meldet sich nicht bei mir." }]} />
);

export const justChanged = <Sentence segments={words} changed />;
