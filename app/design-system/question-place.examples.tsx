import { QuestionPlace } from "./question-place";

export const criteria = [
  "The ear is told the place in words (1.1.1 non-text content).",
  "Reached and open ones differ by being filled, not by colour alone, and stay so under forced colours (1.4.1, 1.4.11).",
];

export const third = <QuestionPlace place={3} of={5} label="Frage 3 von 5" />;
