/** The forms of the five questions: what is sent, and which answer it is. */
import {
  type FirstAnswers,
  oftenAnswers,
  type Question,
  type WhoAnswer,
  whenAnswers,
} from "~/domain/preference/first-choice/first-answers";

/** Sent by the button that says no to a question with ticks. */
export const noneOfThem = "none";

/** The mark of the wordings that the page showed. */
export const readField = "read";

const teamPrefix = "team:";
const staffPrefix = "staff:";

export function toWhoValue(who: WhoAnswer): string {
  if (who.mode === "person") return staffPrefix + who.staff;
  return who.mode === "anyone" && who.team !== null ? teamPrefix + who.team : who.mode;
}

/** The answer that was sent; null = none that there is. */
export function readAnswer(question: Question, form: FormData): FirstAnswers | null {
  const text = String(form.get(question) ?? "");
  if (question === "who") return readWho(text);
  if (question === "when") return readOneOf("when", whenAnswers, text);
  if (question === "often") return readOneOf("often", oftenAnswers, text);
  const ticked = form.getAll(question).map(String);
  return { [question]: ticked.includes(noneOfThem) ? [] : ticked };
}

function readWho(given: string): FirstAnswers | null {
  if (given === "nobody") return { who: { mode: "nobody" } };
  if (given === "anyone") return { who: { mode: "anyone", team: null } };
  if (given.startsWith(teamPrefix)) return { who: { mode: "anyone", team: given.slice(teamPrefix.length) } };
  if (given.startsWith(staffPrefix))
    return { who: { mode: "person", staff: given.slice(staffPrefix.length) } };
  return null;
}

function readOneOf<T extends string>(question: Question, answers: readonly T[], text: string) {
  const answer = answers.find((each) => each === text);
  return answer === undefined ? null : { [question]: answer };
}
