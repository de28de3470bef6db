import { AnswerLinks } from "./answer-links";

export const criteria = [
  "Every answer is a link of the same size and weight, at least 56 px high (2.5.8 target size).",
  "The list is named, and says how many answers there are (1.3.1 info and relationships).",
];

export const presets = (
  <AnswerLinks
    label="Mit einem Tipp"
    answers={[
      { href: "#wish", label: "Nur wenn ich mich melde" },
      { href: "#necessary", label: "Nur das Nötigste" },
      { href: "#personal", label: "Gern persönlich, aber selten" },
    ]}
  />
);
