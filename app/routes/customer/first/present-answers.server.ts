import {
  type FirstAnswers,
  isRefusal,
  listQuestions,
  type Question,
  type WhoAnswer,
} from "~/domain/preference/first-choice/first-answers";
import { channelWords } from "~/i18n/channel-words";
import { joinWithAnd } from "~/i18n/format/join-list";
import type { Language } from "~/i18n/language";
import { namesIn } from "~/i18n/sentences/names";
import { firstVisitWords } from "~/i18n/words/first-visit-words";
import type { House } from "~/operations/house/read-house.server";

/** Each answer in a few words, in the order of the questions: after a no, nothing more is said. */
export function presentAnswers(
  answers: FirstAnswers,
  house: House,
  language: Language,
): { question: Question; text: string }[] {
  const answered = listQuestions(answers, house.company).filter((each) => answers[each] !== undefined);
  const told: FirstAnswers[] = answered.map((_, place) => pick(answers, answered.slice(0, place)));
  return answered
    .filter((_, place) => !isRefusal(told[place]!, house.company))
    .map((question) => ({ question, text: tellAnswer(question, answers, house, language) }));
}

function pick(answers: FirstAnswers, wanted: readonly Question[]): FirstAnswers {
  return Object.fromEntries(wanted.map((question) => [question, answers[question]]));
}

function tellAnswer(question: Question, answers: FirstAnswers, house: House, language: Language): string {
  const words = firstVisitWords[language];
  const { who, how = [], when, often, about = [] } = answers;
  const labelOf = (topic: string) => house.directory.topics[topic]?.label[language] ?? topic;
  if (question === "who") return who ? tellWho(who, house, language) : "";
  if (question === "when") return when ? words.when[when] : "";
  if (question === "often") return often ? words.often[often] : "";
  const told = question === "how" ? how.map((id) => channelWords(id, language).label) : about.map(labelOf);
  return told.length > 0 ? joinWithAnd(told, language) : words[question].none;
}

function tellWho(who: WhoAnswer, { directory }: House, language: Language): string {
  const words = firstVisitWords[language].who;
  const names = namesIn(directory, language);
  if (who.mode === "person") return names.person(who.staff);
  if (who.mode === "nobody") return words.nobody;
  return who.team === null ? words.anyone(names.company) : words.team(names.teams([who.team]));
}
