import { Points } from "./points";

export const criteria = [
  "A list for every reader; the dashes are not read out (1.3.1 info and relationships).",
];

export const rules = (
  <Points points={["Ohne klares Ja ist die Antwort nein.", "Ein Nein braucht keinen Grund."]} />
);
