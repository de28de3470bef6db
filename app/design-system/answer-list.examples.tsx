import { AnswerList } from "./answer-list";

export const criteria = [
  "Every answer is a button of the same size and weight, a no as well as a yes (2.5.8 target size).",
  "The answer given before is marked in words, not by its colour alone (1.4.1 use of colour).",
];

export const howOften = (
  <AnswerList
    name="often"
    chosenLabel="Ihre Antwort"
    answers={[
      { value: "never", label: "Gar nicht" },
      { value: "quarterly", label: "Alle drei Monate", isChosen: true },
      { value: "monthly", label: "Monatlich", hint: "Im Durchschnitt alle vier Wochen." },
    ]}
  />
);
