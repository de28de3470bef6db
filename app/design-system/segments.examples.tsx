import { Segments } from "./segments";

export const criteria = [
  "What is stressed is marked up as strong, not only drawn bold (1.3.1 info and relationships).",
];

export const stressed = (
  <p>
    <Segments segments={[{ text: "Einer", strong: true }, { text: " ist noch frei." }]} />
  </p>
);
