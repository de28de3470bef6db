import { RankedButton } from "./ranked-button";

export const criteria = [
  "46 px wide and high (2.5.8 target size).",
  "Named by what it does, and to whom (4.1.2 name, role, value).",
];

export const up = (
  <RankedButton accessibleName="Frau Keller nach oben" name="move" value="up:keller" icon="arrow-up" />
);
