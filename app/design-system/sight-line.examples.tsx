import { Sentence } from "./sentence";
import { SightLine } from "./sight-line";

export const criteria = [
  "Covers nothing that has the focus: the page scrolls by as much as it is high (2.4.11 focus not obscured).",
  "Takes a sixth of a small phone, and where the window is lower it stays at its place (1.4.10 reflow).",
  "The browser's own details: open and closed are heard, it works without script (4.1.2 name, role, value).",
  "Its height stays the same whatever it says, so nothing moves when the words change.",
];

export const alone = "part";

export const changed = (
  <SightLine
    label="Weniger als bisher"
    words="Frau Keller darf mich samstags von 9 bis 11 Uhr anrufen."
    more="Mehr ansehen"
  >
    <Sentence segments={[{ text: "Frau Keller", strong: true }, { text: " darf mich samstags anrufen." }]} />
  </SightLine>
);
